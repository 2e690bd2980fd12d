package nl.ketenhuis.adapter.dji;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ketenhuis.partner.camel.PublishedContract;
import nl.ketenhuis.partner.camel.ReceiptReply;
import org.apache.camel.builder.RouteBuilder;

/** Where DJI pushes its notices, and where it can read how. */
@ApplicationScoped
class ReleaseNoticeRoute extends RouteBuilder {

    private final DjiConfig config;
    private final ReleasePush push;

    ReleaseNoticeRoute(DjiConfig config, ReleasePush push) {
        this.config = config;
        this.push = push;
    }

    @Override
    public void configure() {
        from("platform-http:/partners/dji/v1/release-notices?httpMethodRestrict=POST")
                .routeId("dji-release-notices")
                .routeConfigurationId("partner")
                .autoStartup(config.enabled())
                .convertBodyTo(byte[].class)
                .transform()
                .body(byte[].class, push::take)
                .process(new ReceiptReply());

        from("platform-http:/partners/dji/v1/openapi.json?httpMethodRestrict=GET")
                .routeId("dji-contract")
                .autoStartup(config.enabled())
                .process(new PublishedContract(ReleaseNoticeRoute.class, "openapi.json"));
    }
}
