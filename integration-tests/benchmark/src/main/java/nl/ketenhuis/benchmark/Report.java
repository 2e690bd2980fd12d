package nl.ketenhuis.benchmark;

import nl.ketenhuis.benchmark.stage.Stage;

final class Report {
    Report(Size size, Stage stage) {}

    void add(Cell cell) {}

    String text() {
        return "";
    }
}
