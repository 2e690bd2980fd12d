package nl.ketenhuis.benchmark.floor;

import java.sql.SQLException;
import java.util.SplittableRandom;

/** One unit of a workload's SQL. */
interface Work {

    void once(Sql sql, SplittableRandom chance) throws SQLException;
}
