/**
 * What applicants think of how they were served (好差评): once for each errand, after its result, for good. A bad one is called
 * back and mended by somebody else than who is rated. 国办发〔2019〕51号.
 */
package org.mingbiao.centre.rating;
