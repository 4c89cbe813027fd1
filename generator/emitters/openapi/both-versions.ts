import type { oas30, oas31 } from 'openapi3-ts';

// Parts of a document that have one form in both versions of OpenAPI.
export type Responses = oas30.ResponsesObject & oas31.ResponsesObject;
export type Response = oas30.ResponseObject & oas31.ResponseObject;
export type Examples = oas30.ExamplesObject & oas31.ExamplesObject;
export type Operation = oas30.OperationObject & oas31.OperationObject;
export type Parameter = oas30.ParameterObject & oas31.ParameterObject;
export type Paths = oas30.PathsObject & oas31.PathsObject;
export type RequestBody = oas30.RequestBodyObject & oas31.RequestBodyObject;
export type Schema = oas30.SchemaObject & oas31.SchemaObject;
export type SecurityScheme = oas30.SecuritySchemeObject & oas31.SecuritySchemeObject;
export type Security = oas30.SecurityRequirementObject[] & oas31.SecurityRequirementObject[];
export type Tag = oas30.TagObject & oas31.TagObject;
