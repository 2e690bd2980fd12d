package nl.ketenhuis.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

/** What may be set about the gateway: {@code gateway.*}. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Where the contract's paths begin. */
    @WithDefault("/v1")
    String basePath();

    /** The contract on the class path, as JSON: what calls are checked against, and what is published. */
    @WithDefault("META-INF/ketenhuis/openapi.json")
    String contract();

    /** The same contract as YAML; only published. */
    @WithDefault("META-INF/ketenhuis/openapi.yaml")
    String contractYaml();

    /** How long a token is trusted once it was verified; never past its own end. */
    @WithDefault("30s")
    Duration tokenTrust();

    /** How many calls a client may make. */
    Rate limit();

    /** How large a call may be. */
    Size size();

    /** How many calls a client may make (GW-43). Every instance of the server counts for itself. */
    interface Rate {

        /** How many calls a minute each client gets back, in the long run. */
        @WithDefault("600")
        int requestsPerMinute();

        /** How many calls a client may make at once, having been quiet. */
        @WithDefault("120")
        int burst();

        /** What single clients get instead, by client id ({@code azp}). */
        Map<String, Own> clients();

        /** How many calls a minute an address gets back for calls without a valid token. */
        @WithDefault("60")
        int anonymousPerMinute();

        /** How many calls without a valid token an address may make at once. */
        @WithDefault("60")
        int anonymousBurst();

        /** How many clients are told apart; past that, the further ones share one quota. */
        @WithDefault("50000")
        int trackedClients();
    }

    /** The quota of one client. */
    interface Own {

        /** How many calls a minute it gets back; as for everyone when left out. */
        OptionalInt requestsPerMinute();

        /** How many calls it may make at once; as for everyone when left out. */
        OptionalInt burst();
    }

    /** How large a call may be (GW-34). The limits of Quarkus itself must be higher, so that ours answer first. */
    interface Size {

        /** Longest address, path and query. */
        @WithDefault("4K")
        MemorySize uri();

        /** All header names and values together. */
        @WithDefault("16K")
        MemorySize headers();

        /** Largest body. */
        @WithDefault("1M")
        MemorySize body();

        /** How long a client may take to send a body, once its call is admitted; then the connection is closed (GW-45). */
        @WithDefault("30s")
        Duration bodyTime();

        /** Where larger bodies are accepted, under any name. */
        Map<String, LargerBody> larger();
    }

    /** A place that accepts larger bodies. */
    interface LargerBody {

        /** Paths that begin with this. */
        String prefix();

        /** Largest body there. */
        MemorySize body();
    }
}
