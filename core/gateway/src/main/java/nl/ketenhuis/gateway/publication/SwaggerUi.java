package nl.ketenhuis.gateway.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The Swagger UI that is on the class path. */
final class SwaggerUi {

    private static final String POM = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private SwaggerUi() {}

    static String version() {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(POM)) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
