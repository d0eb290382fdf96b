/**
 * Signed notes, checkpoints, cosignatures and the policy that says whose word is enough (C2SP signed-note,
 * tlog-checkpoint, tlog-cosignature, tlog-policy): short texts with one lawful spelling and Ed25519 signatures.
 */
package org.mingbiao.seal.note;
