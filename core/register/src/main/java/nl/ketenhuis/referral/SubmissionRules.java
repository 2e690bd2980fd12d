package nl.ketenhuis.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ketenhuis.convention.Amsterdam;
import nl.ketenhuis.convention.PlainSql;
import nl.ketenhuis.gateway.problem.InputError;
import nl.ketenhuis.gateway.problem.Refusal;
import nl.ketenhuis.gateway.problem.Refused;
import nl.ketenhuis.house.Themes;

/** What a submission must name that only the register knows: a theme of the house, and municipalities there are. */
@ApplicationScoped
public class SubmissionRules {

    private final Themes themes;
    private final PlainSql sql;

    SubmissionRules(Themes themes, PlainSql sql) {
        this.themes = themes;
        this.sql = sql;
    }

    /** @throws Refused 400 with all that is wrong */
    void check(UUID houseId, String theme, ReferralSubject subject) {
        Map<String, String> municipalities = new LinkedHashMap<>();
        subject.person().ifPresent(person -> municipalities.put("/subject", person.municipality()));
        for (int i = 0; i < subject.members().size(); i++) {
            municipalities.put(
                    "/members/" + i + "/subject",
                    subject.members().get(i).person().municipality());
        }
        subject.place().ifPresent(place -> municipalities.put("/place", place.municipality()));
        check(houseId, theme, municipalities);
    }

    /**
     * The same for whatever names them.
     *
     * @param theme null when none is named
     * @param municipalities by pointer to what bears them; a null is none
     */
    public void check(UUID houseId, String theme, Map<String, String> municipalities) {
        List<InputError> errors = new ArrayList<>();
        if (theme != null && !themes.exists(houseId, theme, LocalDate.now(Amsterdam.ZONE))) {
            errors.add(InputError.at("/theme", "theme-of-the-house"));
        }
        List<String> known = known(municipalities.values().toArray(String[]::new));
        municipalities.forEach((pointer, code) -> {
            if (code != null && !known.contains(code)) {
                errors.add(InputError.at(pointer + "/municipalityCode", "unknown-municipality"));
            }
        });
        if (!errors.isEmpty()) {
            throw new Refused(Refusal.invalid(errors));
        }
    }

    private List<String> known(String[] codes) {
        return sql.list("select code from municipality where code = any(?)", row -> row.getString(1), (Object) codes);
    }
}
