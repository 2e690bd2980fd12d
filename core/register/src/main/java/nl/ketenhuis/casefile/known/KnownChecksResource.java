package nl.ketenhuis.casefile.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ketenhuis.act.ActRequest;
import nl.ketenhuis.act.IdempotentRequests;
import nl.ketenhuis.api.KnownChecksApi;
import nl.ketenhuis.api.model.KnownAnswerDto;
import nl.ketenhuis.api.model.KnownAnswerPageDto;
import nl.ketenhuis.api.model.KnownCheckDto;
import nl.ketenhuis.api.model.KnownCheckPageDto;
import nl.ketenhuis.api.model.KnownQuestionDto;
import nl.ketenhuis.audit.Accounted;
import nl.ketenhuis.convention.Cursors;
import nl.ketenhuis.convention.Page;
import nl.ketenhuis.disclosure.Viewer;
import nl.ketenhuis.disclosure.Viewers;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.ProblemCategory;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.partner.spi.Bsn;
import nl.ketenhuis.person.IdentityClaim.Kind;
import nl.ketenhuis.person.IdentityClaim.Number;
import nl.ketenhuis.person.IdentityClaims;

/** Known-checks over HTTP. */
@Accounted
@ApplicationScoped
class KnownChecksResource implements KnownChecksApi {

    private final Viewers viewers;
    private final IdempotentRequests requests;
    private final KnownChecking checking;
    private final KnownQuestions questions;
    private final IdentityClaims claims;
    private final Cursors cursors;

    KnownChecksResource(
            Viewers viewers,
            IdempotentRequests requests,
            KnownChecking checking,
            KnownQuestions questions,
            IdentityClaims claims,
            Cursors cursors) {
        this.viewers = viewers;
        this.requests = requests;
        this.checking = checking;
        this.questions = questions;
        this.claims = claims;
        this.cursors = cursors;
    }

    @Override
    public Response askKnownCheck(KnownQuestionDto dto, String purpose, String key) {
        Viewer viewer = viewers.currentWithPurpose();
        return requests.once(
                new ActRequest(viewer, "askKnownCheck", "/known-checks", key, dto),
                () -> checking.ask(viewer, dto.getReasonCode().toString(), fingerprints(dto, viewer)),
                check -> Response.created(URI.create("/v1/known-checks/" + check.id()))
                        .entity(shown(List.of(check)).get(0))
                        .build());
    }

    @Override
    public Response getKnownCheck(UUID knownCheckId, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        List<KnownCheck> found = questions.asked(viewer, " and k.id = :id", Map.of("id", knownCheckId), 1);
        if (found.isEmpty()) {
            throw new Refused(ProblemCategory.UNKNOWN, "unknown");
        }
        return Response.ok(viewed(found, "getKnownCheck", viewer).get(0)).build();
    }

    @Override
    public Response listKnownChecks(String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        Optional<UUID> before = before(viewer, "listKnownChecks", cursor);
        Map<String, Object> parameters =
                before.<Map<String, Object>>map(id -> Map.of("before", id)).orElse(Map.of());
        Page<KnownCheck> page = Page.of(
                questions.asked(viewer, before.isPresent() ? " and k.id < :before" : "", parameters, limit + 1),
                limit,
                last -> cursors.after(viewer.subject(), "listKnownChecks", last.id()));
        return Response.ok(new KnownCheckPageDto()
                        .items(viewed(page.items(), "listKnownChecks", viewer))
                        .nextCursor(page.nextCursor()))
                .build();
    }

    @Override
    public Response listKnownCheckAnswers(String cursor, Integer limit, String purpose) {
        Viewer viewer = viewers.currentWithPurpose();
        String list = "listKnownCheckAnswers";
        Page<KnownAnswerDto> page = Page.of(
                        questions.given(viewer, before(viewer, list, cursor), limit + 1),
                        limit,
                        last -> cursors.after(viewer.subject(), list, last.id()))
                .map(KnownCheckDtoMapper::given);
        return Response.ok(new KnownAnswerPageDto().items(page.items()).nextCursor(page.nextCursor()))
                .build();
    }

    private List<KnownCheckDto> viewed(List<KnownCheck> checks, String operation, Viewer viewer) {
        return checking.view(checks, operation, viewer, () -> shown(checks));
    }

    private List<KnownCheckDto> shown(List<KnownCheck> checks) {
        List<KnownQuestions.Told> told = questions.told(checks);
        return checks.stream()
                .map(check -> KnownCheckDtoMapper.check(
                        check,
                        told.stream()
                                .filter(one -> one.checkId().equals(check.id()))
                                .toList()))
                .toList();
    }

    private Optional<UUID> before(Viewer viewer, String list, String cursor) {
        return cursors.read(viewer.subject(), list, cursor).map(keys -> UUID.fromString(keys.get(0)));
    }

    private List<byte[]> fingerprints(KnownQuestionDto dto, Viewer viewer) {
        List<Number> numbers = numbers(dto);
        if (numbers.isEmpty() == (dto.getPersonId() == null)) {
            throw wrong("/personId", "person-or-number");
        }
        if (!numbers.isEmpty()) {
            return Arrays.asList(claims.fingerprints(numbers));
        }
        List<byte[]> found = questions.fingerprints(dto.getPersonId(), viewer);
        if (found.isEmpty()) {
            throw wrong("/personId", "unknown-person");
        }
        return found;
    }

    private static List<Number> numbers(KnownQuestionDto dto) {
        List<Number> numbers = new ArrayList<>();
        String bsn = dto.getCitizenServiceNumber();
        if (bsn != null && !Bsn.passesElevenTest(bsn)) {
            throw wrong("/citizenServiceNumber", "eleven-test");
        }
        Optional.ofNullable(bsn).ifPresent(value -> numbers.add(new Number(Kind.CITIZEN_SERVICE_NUMBER, value)));
        Optional.ofNullable(dto.getCriminalChainNumber())
                .ifPresent(value -> numbers.add(new Number(Kind.CRIMINAL_CHAIN_NUMBER, value)));
        return numbers;
    }

    private static Refused wrong(String pointer, String code) {
        return new Refused(Refusal.invalid(List.of(InputError.at(pointer, code))));
    }
}
