package org.mingbiao.app.edge.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NetworkTest {
  @Test void neighboursOfIpv4AreTwo() {
    assertNotEquals(Network.of("203.0.113.7"), Network.of("203.0.113.8"));
  }

  @Test void whoeverHasSixtyFourBitsOfIpv6IsOne() {
    assertEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:2:ffff::9"));
    assertNotEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:db8:1:3::1"));
  }

  @Test void aNameThatIsNoAddressStandsForItself() {
    assertEquals("localhost", Network.of("localhost"));
  }
}
