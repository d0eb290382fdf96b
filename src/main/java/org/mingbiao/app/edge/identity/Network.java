package org.mingbiao.app.edge.identity;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** What one subscriber has: an address of IPv4, or the 64 bits of IPv6 below which it chooses the others itself. */
final class Network {
  private static final int IPV4_BYTES = 4;
  private static final int IPV6_PREFIX_BYTES = 8;

  private Network() {}

  static String of(String address) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(String.valueOf(address));
    if (bytes == null) return String.valueOf(address);
    return HexFormat.of().formatHex(bytes.length == IPV4_BYTES ? bytes : Arrays.copyOf(bytes, IPV6_PREFIX_BYTES));
  }
}
