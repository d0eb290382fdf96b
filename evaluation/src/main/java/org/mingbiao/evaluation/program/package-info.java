/** Where the commands of every room come together; nothing imports it. */
package org.mingbiao.evaluation.program;
