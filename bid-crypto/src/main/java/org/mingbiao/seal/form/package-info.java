/** Texts with one lawful spelling: how they are read, and what is wrong with those that prove nothing. */
package org.mingbiao.seal.form;
