// Prints the verdict of valijson on every conformance case. usage: run SCHEMAS CASES

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;

json read(const std::string &path) { return json::parse(std::ifstream(path)); }

// Formats are remarks, and valijson has no switch for that.
json without_formats(json schema) {
  if (schema.is_object() && schema.contains("format") && schema["format"].is_string()) schema.erase("format");
  if (schema.is_structured()) for (auto &inner : schema) inner = without_formats(inner);
  return schema;
}

int main(int, char **arguments) {
  const std::string schemas = arguments[1], cases = arguments[2];
  const json index = read(cases + "/index.json");
  for (const auto &file : index["files"]) {
    const std::string name = file["file"];
    const json text = without_formats(read(schemas + "/" + name));
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(text), schema);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    const json vectors = read(cases + "/" + name);
    for (const auto &one : vectors["cases"]) {
      const bool valid = validator.validate(schema, NlohmannJsonAdapter(one["body"]), nullptr);
      std::cout << one["id"].get<std::string>() << (valid ? " valid\n" : " invalid\n");
    }
  }
}
