package org.mingbiao.planted.centre.item;

public abstract class KnowsBouncyCastle {
  abstract void sign(org.bouncycastle.crypto.Signer signer);
}
