# The front door. Every target is one line of ./mvnw or of java; JDK=/path/to/jdk chooses the Java.

MVNW := ./mvnw -B -q
ifdef JDK
export JAVA_HOME := $(JDK)
endif
JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)

# The launcher lives by starting others: it should not compile more than it must.
QUICK := -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

BUILT := deploy/local/target/built
SOURCES := $(shell find pom.xml api-spec core adapters deploy \
  \( -name target -o -name node_modules -o -name README.md \) -prune -o \( -type f -o -path '*/src/*' -type d \) -print)

.DEFAULT_GOAL := help
.PHONY: help run build test format lint bench clean forget

help: ## show this table
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(BUILT) ## start database, realm, partners and server here, with invented data; Ctrl-C stops them
	@exec $(JAVA) $(QUICK) -cp 'deploy/local/target/*:deploy/local/target/lib/*' nl.ketenhuis.local.LocalRun

build: ## compile and package everything, without the tests
	$(MVNW) -DskipTests package

test: ## build everything and run all tests
	$(MVNW) verify

format: ## lay out the Java sources as the build wants them
	$(MVNW) spotless:apply

lint: ## check the contract against the API rules
	$(MVNW) -pl api-spec generate-resources
	npm --prefix api-spec run lint

bench: $(BUILT) ## measure the workload beside its floor: SIZE=S|M|L, PROFILE=W1 for a profile
	$(MVNW) -DskipTests -pl integration-tests/benchmark -am package
	@exec $(JAVA) -Xmx512m -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dprofile=$(PROFILE) \
	  -cp 'integration-tests/benchmark/target/classes:integration-tests/benchmark/target/lib/*' \
	  nl.ketenhuis.benchmark.Benchmark $(SIZE)

clean: ## remove what was built; the data of make run stay
	$(MVNW) clean

forget: ## remove the data of make run: database, realm, secrets
	rm -rf .local

# Built again only when a source is newer, so that the second start does not wait for Maven.
$(BUILT): $(SOURCES)
	$(MVNW) -DskipTests -pl deploy/server,deploy/local -am package
	@touch $@
