/** Which logs are known and whose cosignatures are enough (C2SP tlog-policy): the verifier's own choice, in a file. */
package org.mingbiao.seal.policy;
