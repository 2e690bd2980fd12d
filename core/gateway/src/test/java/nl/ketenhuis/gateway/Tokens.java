package nl.ketenhuis.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Issues access tokens the server under test trusts, with a key made for this run. */
public class Tokens implements QuarkusTestResourceLifecycleManager {

    private static final String KEYS = "test.token.private-key";

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            System.setProperty(
                    KEYS, Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            return Map.of(
                    "quarkus.oidc.public-key",
                    Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(KEYS);
    }

    static String of(String client, String... roles) {
        return sign(claims(client, roles));
    }

    static JsonObject claims(String client, String... roles) {
        long now = Instant.now().getEpochSecond();
        return new JsonObject()
                .put("iss", "https://login.example/realms/ketenhuis")
                .put("aud", "ketenhuis-api")
                .put("typ", "Bearer")
                .put("sub", "5f0c7a4e-noor")
                .put("azp", client)
                .put("iat", now)
                .put("exp", now + 300)
                .put("organisation", "00000001001234560000")
                .put("house", "vhh-noord")
                .put("realm_access", new JsonObject().put("roles", JsonArray.of((Object[]) roles)));
    }

    static String sign(JsonObject claims) {
        try {
            String text = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + base64(claims.encode());
            Signature signature = Signature.getInstance("SHA256withRSA");
            byte[] key = Base64.getDecoder().decode(System.getProperty(KEYS));
            signature.initSign(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
