package nl.ketenhuis.gateway.check;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.ketenhuis.gateway.call.Call;
import nl.ketenhuis.gateway.call.Check;
import nl.ketenhuis.gateway.config.GatewayConfig;
import nl.ketenhuis.gateway.limit.AddressRate;
import nl.ketenhuis.gateway.limit.ClientRate;
import nl.ketenhuis.gateway.limit.HeaderSize;
import nl.ketenhuis.gateway.limit.UriSize;
import nl.ketenhuis.gateway.operation.OperationPolicy;

/** Everything a call is checked for, in order. */
@Startup
@ApplicationScoped
public class Checks {

    private final AddressRate addressRate;
    private final List<Check> ofAnyone;
    private final List<Check> ofTheCaller;

    Checks(GatewayConfig config, OperationPolicy policy) {
        addressRate = new AddressRate(config.limit());
        ofAnyone = List.of(
                addressRate,
                new UriSize(config.size().uri().asLongValue()),
                new HeaderSize(config.size().headers().asLongValue()),
                new Existence(),
                new NoPersonalNumber(),
                new NoTokenInUri(),
                new ReadableQuery());
        ofTheCaller = List.of(new ClientRate(config.limit()), new Permission(policy), new Negotiation());
    }

    /** What can be said before it is known who calls. */
    public void examineAnyone(Call call) {
        ofAnyone.forEach(check -> check.examine(call));
    }

    /** What depends on who calls. */
    public void examineCaller(Call call) {
        ofTheCaller.forEach(check -> check.examine(call));
    }

    /** A token that proved invalid counts as a call without one. */
    public void chargeFailedLogin(Call call) {
        addressRate.charge(call);
    }
}
