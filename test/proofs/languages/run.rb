# Prints the verdict of json_schemer on every conformance case. usage: run.rb SCHEMAS CASES

require 'json'
require 'set'
require 'json_schemer'

schemas, cases = ARGV
read = ->(path) { JSON.parse(File.read(path, encoding: 'UTF-8')) }

read.("#{cases}/index.json")['files'].each do |file|
  # Formats are remarks.
  schemer = JSONSchemer.schema(read.("#{schemas}/#{file['file']}"), format: false)
  read.("#{cases}/#{file['file']}")['cases'].each do |one|
    puts "#{one['id']} #{schemer.valid?(one['body']) ? 'valid' : 'invalid'}"
  end
end
