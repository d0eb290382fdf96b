/** How a rule says no: one reason out of one list, with the field, the rule and the article; never prose. */
package org.mingbiao.shared.refusal;
