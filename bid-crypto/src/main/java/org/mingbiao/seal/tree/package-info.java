/**
 * The Merkle tree of RFC 6962 over SHA-256, its proofs, and its cutting into tiles (C2SP tlog-tiles): sums only, no
 * keys, no storage.
 */
package org.mingbiao.seal.tree;
