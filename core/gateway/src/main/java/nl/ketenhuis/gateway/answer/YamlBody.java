package nl.ketenhuis.gateway.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import nl.ketenhuis.gateway.contract.StrictYaml;

/** Bodies in YAML, where the contract has them: the same document as in JSON, for people to keep in a file. */
@Provider
@Consumes(StrictYaml.MEDIA_TYPE)
@Produces(StrictYaml.MEDIA_TYPE)
class YamlBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private final ObjectMapper json;

    YamlBody(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        JsonNode document = StrictYaml.parse(body.readAllBytes()).orElseThrow(() -> new IOException("no YAML"));
        return json.treeToValue(document, type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return true;
    }

    @Override
    public void writeTo(
            Object entity,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(StrictYaml.write(json.valueToTree(entity)).getBytes(StandardCharsets.UTF_8));
    }
}
