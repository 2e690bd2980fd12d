package nl.ketenhuis.benchmark.dataset;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table. A null value is NULL; the caller closes it, which ends the COPY. */
final class CopyTable implements AutoCloseable {

    private static final int CHUNK = 1 << 16;
    private static final HexFormat HEX = HexFormat.of();

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(CHUNK + 4096);

    private CopyTable(CopyIn copy) {
        this.copy = copy;
    }

    /** @param columns separated by commas, in the order of the values of {@link #row} */
    static CopyTable into(Connection connection, String table, String columns) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        return new CopyTable(postgres.getCopyAPI().copyIn("copy " + table + " (" + columns + ") from stdin"));
    }

    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t");
            value(values[i]);
        }
        text.append('\n');
        if (text.length() >= CHUNK) {
            send();
        }
    }

    private void value(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HEX.formatHex(bytes));
        } else if (value instanceof byte[][] list) {
            text.append('{')
                    .append(Stream.of(list).map(CopyTable::element).collect(Collectors.joining(",")))
                    .append('}');
        } else {
            text.append(value);
        }
    }

    /** Within an array the backslash is escaped twice: for the array and for COPY. */
    private static String element(byte[] bytes) {
        return "\"\\\\\\\\x" + HEX.formatHex(bytes) + '"';
    }

    private void send() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        send();
        copy.endCopy();
    }
}
