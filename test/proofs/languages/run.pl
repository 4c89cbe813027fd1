# Prints the verdict of JSON::Validator on every conformance case. usage: run.pl SCHEMAS CASES

use strict;
use warnings;
use JSON::Validator;
use Mojo::File 'path';
use Mojo::JSON 'decode_json';

my ($schemas, $cases) = @ARGV;

# Formats are remarks: none of them finds an error.
my $remarks = {email => sub {undef}, 'date-time' => sub {undef}};

sub read_json { decode_json path(@_)->slurp }

for my $file (@{read_json($cases, 'index.json')->{files}}) {
  my $schema = JSON::Validator->new->schema(read_json($schemas, $file->{file}))->schema->formats($remarks);
  for my $case (@{read_json($cases, $file->{file})->{cases}}) {
    my @errors = $schema->validate($case->{body});
    print $case->{id}, @errors ? " invalid\n" : " valid\n";
  }
}
