/**
 * The eleven codes of the Red Flags Guide (R001 to R073) that the open tool Cardinal computes, one a file, each equal
 * to it; the pages are docs/indicators/r003.md and so on.
 */
package org.mingbiao.evaluation.collusion.flag.code;
