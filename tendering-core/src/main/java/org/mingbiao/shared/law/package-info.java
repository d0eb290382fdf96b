/** Law as dated data: which rule, of which article, in force on which day, in which world. */
package org.mingbiao.shared.law;
