// Prints the verdict of gojsonschema on every conformance case. usage: run SCHEMAS CASES
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/xeipuuv/gojsonschema"
)

type index struct {
	Files []struct{ File string }
}

type caseFile struct {
	Cases []struct {
		Id   string
		Body json.RawMessage
	}
}

func main() {
	schemas, cases := os.Args[1], os.Args[2]
	// Formats are remarks.
	gojsonschema.FormatCheckers.Remove("email").Remove("date-time")
	var list index
	read(filepath.Join(cases, "index.json"), &list)
	for _, file := range list.Files {
		var text json.RawMessage
		read(filepath.Join(schemas, file.File), &text)
		schema, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(text))
		orExit(err)
		var vectors caseFile
		read(filepath.Join(cases, file.File), &vectors)
		for _, one := range vectors.Cases {
			result, err := schema.Validate(gojsonschema.NewBytesLoader(one.Body))
			orExit(err)
			fmt.Println(one.Id, map[bool]string{true: "valid", false: "invalid"}[result.Valid()])
		}
	}
}

func read(path string, into any) {
	text, err := os.ReadFile(path)
	orExit(err)
	orExit(json.Unmarshal(text, into))
}

func orExit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
