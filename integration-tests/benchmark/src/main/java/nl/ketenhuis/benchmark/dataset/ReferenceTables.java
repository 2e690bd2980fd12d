package nl.ketenhuis.benchmark.dataset;

import static nl.ketenhuis.benchmark.dataset.Organisations.FIRST_DAY;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.ketenhuis.benchmark.dataset.Organisations.House;
import nl.ketenhuis.benchmark.dataset.Organisations.Organisation;

/** Houses, organisations, who takes part where, and the purposes in force. */
final class ReferenceTables {

    private static final String ALL_KINDS =
            "{POLICE,PUBLIC_PROSECUTION,PROBATION,PRISON_SERVICE,CHILD_PROTECTION_BOARD,"
                    + "MUNICIPALITY,YOUTH_PROTECTION,HALT,CARE,OTHER}";

    private final Connection connection;
    private final Population population;
    private final List<House> houses = CaseFacts.allHouses();

    ReferenceTables(Connection connection, Population population) {
        this.connection = connection;
        this.population = population;
    }

    void load() throws SQLException {
        loadMunicipalities();
        loadHouses();
        loadOrganisations();
        loadParticipation();
        loadPurposes();
        loadThemes();
        loadConsultationTables();
        loadCaseNumbers();
    }

    private void loadMunicipalities() throws SQLException {
        try (CopyTable table = CopyTable.into(connection, "municipality", "code, name")) {
            for (House house : houses) {
                table.row(house.host().municipality(), house.host().name());
                table.row(house.second().municipality(), house.second().name());
            }
        }
    }

    private void loadHouses() throws SQLException {
        String columns = "id, code, case_prefix, name, type, host_municipality, contact_name, contact_email";
        try (CopyTable table = CopyTable.into(connection, "house", columns)) {
            for (House house : houses) {
                String mail = house.code() + "@example.org";
                table.row(
                        house.id(),
                        house.code(),
                        house.prefix(),
                        "Zorg- en Veiligheidshuis " + house.prefix(),
                        "INTEGRAL",
                        house.host().municipality(),
                        "Bureau",
                        mail);
            }
        }
        String dated = "house_id, municipality_code, valid_from";
        try (CopyTable table = CopyTable.into(connection, "house_municipality", dated)) {
            for (House house : houses) {
                table.row(house.id(), house.host().municipality(), FIRST_DAY);
                table.row(house.id(), house.second().municipality(), FIRST_DAY);
            }
        }
    }

    private void loadOrganisations() throws SQLException {
        String columns = "id, oin, name, kind, chain, municipality_code";
        List<Organisation> all = new ArrayList<>(Organisations.national());
        houses.forEach(house -> all.addAll(List.of(house.host(), house.second())));
        try (CopyTable table = CopyTable.into(connection, "partner_organisation", columns)) {
            for (Organisation one : all) {
                table.row(one.id(), one.oin(), one.name(), one.kind(), one.chain(), one.municipality());
            }
        }
    }

    private void loadParticipation() throws SQLException {
        String columns = "house_id, organisation_id, core, adapter, valid_from";
        try (CopyTable table = CopyTable.into(connection, "participation", columns)) {
            for (House house : houses) {
                for (Organisation one : Organisations.national()) {
                    table.row(house.id(), one.id(), true, one.adapter(), FIRST_DAY);
                }
                table.row(house.id(), house.host().id(), true, null, FIRST_DAY);
                table.row(house.id(), house.second().id(), true, null, FIRST_DAY);
            }
        }
    }

    private void loadPurposes() throws SQLException {
        String columns = "house_id, code, description, legal_basis, organisation_kinds, valid_from";
        try (CopyTable table = CopyTable.into(connection, "purpose", columns)) {
            for (House house : houses) {
                table.row(house.id(), "AFTERCARE", "Aftercare", "Wet gegevensverwerking", ALL_KINDS, FIRST_DAY);
            }
        }
    }

    private void loadThemes() throws SQLException {
        try (CopyTable table = CopyTable.into(connection, "theme", "house_id, code, name, valid_from")) {
            for (House house : houses) {
                for (String theme : Organisations.THEMES) {
                    table.row(house.id(), theme, theme, FIRST_DAY);
                }
            }
        }
    }

    private void loadConsultationTables() throws SQLException {
        String columns = "id, house_id, version, code, name, type, theme, level, chair_role, purpose, inside_house,"
                + " participant_kinds, valid_from";
        try (CopyTable table = CopyTable.into(connection, "consultation_table", columns)) {
            for (House house : houses) {
                for (String theme : Organisations.THEMES) {
                    consultationTable(table, house, theme);
                }
            }
        }
    }

    private static void consultationTable(CopyTable table, House house, String theme) throws SQLException {
        table.row(
                house.table(theme),
                house.id(),
                0,
                theme,
                theme,
                "RISK",
                theme,
                "HOUSE",
                "chair",
                "AFTERCARE",
                true,
                ALL_KINDS,
                FIRST_DAY);
    }

    /** Past every number in use, so that none is handed out twice. */
    private void loadCaseNumbers() throws SQLException {
        try (CopyTable table = CopyTable.into(connection, "case_number", "house_id, year, last_serial, kind")) {
            for (House house : houses) {
                for (int back = 0; back < 5; back++) {
                    table.row(house.id(), population.today().getYear() - back, population.cases(), "CASE");
                }
            }
        }
    }
}
