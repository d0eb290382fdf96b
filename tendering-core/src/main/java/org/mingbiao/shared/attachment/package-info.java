/** Files (附件): a file is its digest, size, media type and name; where the bytes lie is a port. */
package org.mingbiao.shared.attachment;
