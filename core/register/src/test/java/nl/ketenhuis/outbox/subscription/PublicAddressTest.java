package nl.ketenhuis.outbox.subscription;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicAddressTest {

    @Test
    void addressesOfTheOpenNetworkMayBeCalled() throws UnknownHostException {
        for (String open : List.of("145.21.162.1", "100.128.0.1", "172.32.0.1", "2a02:a03f:6a1c::1")) {
            assertTrue(PublicAddress.is(InetAddress.getByName(open)), open);
        }
    }

    @Test
    void addressesThatLeadInsideMayNot() throws UnknownHostException {
        List<String> inside = List.of(
                "127.0.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::1");
        for (String address : inside) {
            assertFalse(PublicAddress.is(InetAddress.getByName(address)), address);
        }
    }
}
