package nl.ketenhuis.house.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The ideal types, as {@code house-types.yaml} has them: each holds what the one before it has, and something more. */
@ApplicationScoped
public class HouseTypes {

    private final List<HouseTypeProfile> profiles = read();

    /** I, II, III. */
    public List<HouseTypeProfile> list() {
        return profiles;
    }

    /** The profile of a type that exists. */
    public HouseTypeProfile get(String type) {
        return profiles.stream()
                .filter(profile -> profile.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<HouseTypeProfile> read() {
        try (InputStream file = HouseTypes.class.getResourceAsStream("/house-types.yaml")) {
            Map<String, Map<String, List<String>>> written =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            List<HouseTypeProfile> profiles = new ArrayList<>();
            written.forEach((type, brings) -> {
                HouseTypeProfile added = new HouseTypeProfile(
                        type, brings.get("partnerKinds"), brings.get("themes"), brings.get("tableTypes"));
                profiles.add(
                        profiles.isEmpty()
                                ? added
                                : profiles.get(profiles.size() - 1).and(added));
            });
            return List.copyOf(profiles);
        } catch (IOException e) {
            throw new UncheckedIOException("house-types.yaml cannot be read", e);
        }
    }
}
