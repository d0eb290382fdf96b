/**
 * Signed notes, checkpoints and cosignatures (C2SP signed-note, tlog-checkpoint, tlog-cosignature): short texts with
 * one lawful spelling, and the keys that sign them.
 */
package org.mingbiao.seal.note;
