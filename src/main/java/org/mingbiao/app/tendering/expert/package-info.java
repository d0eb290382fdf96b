/** The experts' library, draws that can be checked, and a committee nobody knows before the result. */
package org.mingbiao.app.tendering.expert;
