"""The same newsroom as JSON: every address is a row of a table, from which the OpenAPI document is made as well."""
