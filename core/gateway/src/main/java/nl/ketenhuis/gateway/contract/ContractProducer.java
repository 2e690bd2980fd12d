package nl.ketenhuis.gateway.contract;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.ketenhuis.gateway.config.GatewayConfig;

/** Loads the contract once, when the server starts. */
class ContractProducer {

    @Produces
    @Singleton
    Contract contract(GatewayConfig config) {
        String name = config.contract();
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no contract " + name + " on the class path");
            }
            return ContractReading.read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
