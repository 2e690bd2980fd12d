package nl.ketenhuis.it.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out what is generated from the contract and what belongs to tests: simulators and the test kit. */
final class OurJars implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("-tests.jar")
                && !location.contains("/test-classes/")
                && !location.contains("partner-testkit")
                && !location.contains("api-spec");
    }
}
