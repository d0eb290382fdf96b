/**
 * Witnesses: small programs in other hands that cosign a checkpoint only if it extends the last one they saw, so that
 * a log cannot show two histories (C2SP tlog-witness); and the client with which the log collects their cosignatures.
 */
package org.mingbiao.seal.witness;
