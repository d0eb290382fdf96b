/** Classes that break the plan on purpose, one rule each; {@code GuardsTest} expects every one of them to be caught. */
package org.mingbiao.planted;
