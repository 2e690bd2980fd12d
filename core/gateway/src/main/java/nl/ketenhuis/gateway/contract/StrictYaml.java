package nl.ketenhuis.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The one way YAML is read: what could as well be written in JSON (the core of YAML 1.2). A date stays text, and so does a
 * number that begins with a nought; anchors that repeat things, duplicate keys and deep nesting are refused (GW-33).
 */
public final class StrictYaml {

    public static final String MEDIA_TYPE = "application/yaml";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_CHARACTERS = 3_000_000;

    private StrictYaml() {}

    /** The document as if it had been JSON; empty if the bytes are not one such document. */
    public static Optional<JsonNode> parse(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.ofNullable(reader().load(text)).map(JSON::valueToTree);
        } catch (CharacterCodingException | YAMLException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The document for people to read and edit; any YAML reads it back the same. */
    public static String write(JsonNode document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setWidth(120);
        options.setSplitLines(false);
        return new Yaml(options).dump(JSON.convertValue(document, Object.class));
    }

    private static Yaml reader() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(StrictJson.LIMITS.getMaxNestingDepth());
        options.setCodePointLimit(MOST_CHARACTERS);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new CoreSchema());
    }

    /** Only what looks like JSON is anything but text. */
    private static final class CoreSchema extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, Pattern.compile("^(?:~|null|)$"), "~n\0");
            addImplicitResolver(Tag.BOOL, Pattern.compile("^(?:true|false)$"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("^-?(?:0|[1-9][0-9]*)$"), "-0123456789");
            addImplicitResolver(
                    Tag.FLOAT, Pattern.compile("^-?(?:0|[1-9][0-9]*)\\.[0-9]+(?:[eE][-+]?[0-9]+)?$"), "-0123456789");
        }
    }
}
