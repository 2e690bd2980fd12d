package nl.ketenhuis.outbox.subscription;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the open network from those that lead back inside (RFC 6890; GW-42). */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !special && (address instanceof Inet4Address ? open4(bytes) : open6(bytes));
    }

    private static boolean open4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean thisNetwork = first == 0;
        boolean carrier = first == 100 && (second & 0xc0) == 64;
        boolean protocol = first == 192 && second == 0;
        boolean benchmark = first == 198 && (second & 0xfe) == 18;
        boolean reserved = first >= 240;
        return !thisNetwork && !carrier && !protocol && !benchmark && !reserved;
    }

    /** Global unicast only, and no prefix in which an IPv4 address can hide (6to4, Teredo). */
    private static boolean open6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean global = (first & 0xe000) == 0x2000;
        boolean sixToFour = first == 0x2002;
        boolean teredo = first == 0x2001 && second == 0;
        return global && !sixToFour && !teredo;
    }
}
