/**
 * Red flags over OCDS releases, one code a file, in numbers equal to those of the open tool Cardinal: settings,
 * findings, and what the codes share.
 */
package org.mingbiao.evaluation.collusion.flag;
