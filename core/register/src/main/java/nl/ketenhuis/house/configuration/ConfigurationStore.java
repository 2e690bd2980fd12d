package nl.ketenhuis.house.configuration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Configurations in the database, by the SQL of their sections: one statement a section. */
@ApplicationScoped
class ConfigurationStore {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entityManager;
    private final Sections sections;

    ConfigurationStore(EntityManager entityManager, Sections sections) {
        this.entityManager = entityManager;
        this.sections = sections;
    }

    /**
     * What stands for a house.
     *
     * @param named what else of the installation to read: the items this configuration names
     */
    Configuration read(UUID houseId, Configuration named) {
        Map<String, List<ObjectNode>> items = new LinkedHashMap<>();
        sections.list().forEach(section -> items.put(section.name(), read(section, houseId, named)));
        return new Configuration(items);
    }

    /** Adds and changes items. */
    void write(Section section, UUID houseId, List<ObjectNode> rows) {
        String text = rows.stream().map(ObjectNode::toString).collect(Collectors.joining(",", "[", "]"));
        for (String sql : section.write()) {
            inHouse(sql, entityManager.createNativeQuery(sql), houseId)
                    .setParameter("rows", text)
                    .executeUpdate();
        }
    }

    /** Those of these ids that are in use. */
    @SuppressWarnings("unchecked")
    Set<String> taken(Section section, List<String> ids) {
        return Set.copyOf((List<String>) entityManager
                .createNativeQuery(section.taken(), String.class)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList());
    }

    /** Keeps the house to ourselves until the transaction ends. */
    void lock(UUID houseId) {
        entityManager
                .createNativeQuery("select h.code from house h where h.id = :house for update", String.class)
                .setParameter("house", houseId)
                .getSingleResult();
    }

    /** Keeps the founding of houses to ourselves until the transaction ends. */
    void lockFounding() {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended('found', 3))) locked")
                .getSingleResult();
    }

    boolean exists(String code) {
        return (Boolean) entityManager
                .createNativeQuery("select exists (select 1 from house h where h.code = :code)", Boolean.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private List<ObjectNode> read(Section section, UUID houseId, Configuration named) {
        Query query = inHouse(section.read(), entityManager.createNativeQuery(section.read(), String.class), houseId);
        if (section.read().contains(":named")) {
            String field = section.key().get(0);
            query.setParameter(
                    "named",
                    named.of(section).stream()
                            .map(item -> item.path(field).asText())
                            .distinct()
                            .toArray(String[]::new));
        }
        @SuppressWarnings("unchecked")
        List<String> rows = query.getResultList();
        return rows.stream().map(ConfigurationStore::item).toList();
    }

    private static Query inHouse(String sql, Query query, UUID houseId) {
        return sql.contains(":house") ? query.setParameter("house", houseId) : query;
    }

    private static ObjectNode item(String row) {
        try {
            return Configuration.ordered((ObjectNode) JSON.readTree(row));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
