/** Plays the demonstration's tenders at its first start (演示样例): its people act through the services of the house, and its rules judge them. */
package org.mingbiao.app.sample.play;
