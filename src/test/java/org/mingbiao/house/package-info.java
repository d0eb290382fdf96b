/** The plan of the house as rules that the build holds against every class. */
package org.mingbiao.house;
