package nl.ketenhuis.plan;

import java.time.LocalDate;
import java.util.List;

/** What a version of a plan says. */
record PlanContent(String summary, LocalDate reviewDate, List<PlanGoal> goals) {}
