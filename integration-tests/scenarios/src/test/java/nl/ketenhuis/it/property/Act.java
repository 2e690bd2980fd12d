package nl.ketenhuis.it.property;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * An act of the contract upon a thing of its own.
 *
 * @param collection path of the list the thing stands in
 * @param verb last part of the path
 * @param body the contract's example of what is sent
 */
record Act(String operation, String collection, String verb, Optional<JsonNode> body) {

    String path(String id) {
        return collection + "/" + id + "/" + verb;
    }
}
