package nl.ketenhuis.house.configuration;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where new houses are found. */
@ConfigMapping(prefix = "register.houses")
public interface HouseFilesConfig {

    /** Folder of configurations ({@code *.yaml}); a house that is in one and not in the register begins at start. */
    Optional<Path> directory();
}
