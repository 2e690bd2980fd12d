-- Who may what in the database ketenhuis; may run again and again. An administrator of an external
-- database runs the same after making the two roles.
REVOKE ALL ON DATABASE ketenhuis FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ketenhuis TO ketenhuis_owner;
GRANT CONNECT ON DATABASE ketenhuis TO ketenhuis_app;

CREATE SCHEMA IF NOT EXISTS ketenhuis AUTHORIZATION ketenhuis_owner;
GRANT USAGE ON SCHEMA ketenhuis TO ketenhuis_app;
ALTER ROLE ketenhuis_owner IN DATABASE ketenhuis SET search_path = ketenhuis;
ALTER ROLE ketenhuis_app IN DATABASE ketenhuis SET search_path = ketenhuis;

-- The migrations take back what the application may not do, such as changing its audit trail.
ALTER DEFAULT PRIVILEGES FOR ROLE ketenhuis_owner IN SCHEMA ketenhuis
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ketenhuis_app;
ALTER DEFAULT PRIVILEGES FOR ROLE ketenhuis_owner IN SCHEMA ketenhuis
  GRANT USAGE, SELECT ON SEQUENCES TO ketenhuis_app;
