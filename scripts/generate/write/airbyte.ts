import { stringifyYaml } from "@redocly/openapi-core";
import { toJsonSchema } from "../read/json-schema.js";
import type { Model } from "../read/model.js";
import { readTables } from "./tables.js";

type Json = Readonly<Record<string, unknown>>;

/** The version of Airbyte's low-code language that the manifest is written in. */
const language = "6.0.0";

/** How a template of Airbyte reads a value of the user's configuration. */
const config = (name: string): string => `config['${name}']`;

/** A source for Airbyte's connector builder: both ways to authenticate, each environment, each list, months as slices. */
export function writeAirbyte(model: Model): string {
  const { description, operations, access } = model;
  const components = description.root.components?.schemas ?? {};
  const sums = (table: { period?: { column?: string } }): boolean =>
    table.period !== undefined && table.period.column === undefined;
  const tables = readTables(model).filter((table) => !sums(table));

  const streams = tables.map((table) => {
    const operation = operations.find(({ id }) => id === table.operationId);
    const schema = components[table.record];
    const pagination = operation?.pagination;
    if (operation === undefined || schema === undefined || pagination === undefined)
      throw new Error(`${table.name} has no list`);
    const cursor = table.columns.find(({ name }) => name === table.period?.column);
    const jsonSchema = toJsonSchema(description, schema);
    const { parent } = table;
    return {
      type: "DeclarativeStream",
      name: table.name,
      primary_key: [...(parent ? [parent.argument] : []), table.id],
      retriever: {
        type: "SimpleRetriever",
        requester: {
          $ref: "#/definitions/requester",
          path: parent
            ? operation.path.replace(`{${parent.argument}}`, `{{ stream_partition['${parent.argument}'] }}`)
            : operation.path,
        },
        record_selector: {
          type: "RecordSelector",
          extractor: { type: "DpathExtractor", field_path: pagination.items === "" ? [] : pagination.items.split(".") },
        },
        paginator: {
          type: "DefaultPaginator",
          page_token_option: parameter(pagination.position),
          page_size_option: parameter(pagination.size ?? ""),
          pagination_strategy: {
            type: pagination.style === "offset" ? "OffsetIncrement" : "PageIncrement",
            page_size: pagination.largestSize ?? 100,
            ...(pagination.style === "page" && { start_from_page: pagination.first }),
            inject_on_first_request: true,
          },
        },
        ...(parent && {
          partition_router: {
            type: "SubstreamPartitionRouter",
            parent_stream_configs: [
              {
                type: "ParentStreamConfig",
                parent_key: tables.find(({ name }) => name === parent.table)?.id,
                partition_field: parent.argument,
                stream: { $ref: `#/streams/${tables.findIndex(({ name }) => name === parent.table)}` },
              },
            ],
          },
        }),
      },
      ...(cursor && table.period && { incremental_sync: slices(table.period, cursor.path.join(".")) }),
      ...(parent && {
        transformations: [
          {
            type: "AddFields",
            fields: [
              {
                type: "AddedFieldDefinition",
                path: [parent.argument],
                value: `{{ stream_partition['${parent.argument}'] }}`,
              },
            ],
          },
        ],
      }),
      schema_loader: {
        type: "InlineSchemaLoader",
        schema: {
          $schema: "http://json-schema.org/draft-07/schema#",
          ...jsonSchema,
          additionalProperties: true,
          properties: {
            ...(parent && { [parent.argument]: { type: "string" } }),
            ...(jsonSchema.properties as Json), // a record has some
          },
        },
      },
    };
  });

  const { environments, defaultAudience, tokenRequest } = access;
  const urls = (url: (environment: (typeof environments)[number]) => string | undefined): string =>
    `{{ {${environments.map((each) => `'${each.name}': '${url(each) ?? ""}'`).join(", ")}}[${config("environment")}] }}`;
  const tenant = `{{ ${config("tenant_id")} }}`;
  return stringifyYaml({
    version: language,
    type: "DeclarativeSource",
    check: { type: "CheckStream", stream_names: [tables.find(({ period }) => period === undefined)?.name] },
    definitions: {
      requester: {
        type: "HttpRequester",
        url_base: urls(({ server }) => server),
        http_method: "GET",
        authenticator: {
          type: "SelectiveAuthenticator",
          authenticator_selection_path: ["credentials", "auth_type"],
          authenticators: {
            basic: {
              type: "BasicHttpAuthenticator",
              username: tenant,
              password: "{{ config['credentials']['api_secret'] }}",
            },
            oauth: {
              type: "OAuthAuthenticator",
              grant_type: "client_credentials",
              // Airbyte puts the tenant id in after it has chosen the URL.
              token_refresh_endpoint: urls(({ tokenUrls }) => tokenUrls[defaultAudience]).replaceAll(
                `{${tokenRequest.tenantParameter}}'`,
                `' ~ ${config("tenant_id")}`,
              ),
              client_id: `{{ config['credentials'].get('client_id') or ${config("tenant_id")} }}`,
              client_secret: "{{ config['credentials']['client_secret'] }}",
            },
          },
        },
        error_handler: {
          type: "DefaultErrorHandler",
          max_retries: 6,
          backoff_strategies: [
            { type: "WaitTimeFromHeader", header: "Retry-After" },
            { type: "ExponentialBackoffStrategy", factor: 1 },
          ],
        },
      },
    },
    streams,
    spec: { type: "Spec", connection_specification: specification(environments.map(({ name }) => name)) },
  });
}

const parameter = (name: string): Json => ({
  type: "RequestOption",
  inject_into: "request_parameter",
  field_name: name,
});

/** Months, each read anew as long as the overlap reaches it. The day alone is sent, so that a bound loses no record. */
const slices = ({ from, to }: { readonly from: string; readonly to: string }, field: string): Json => ({
  type: "DatetimeBasedCursor",
  cursor_field: field,
  cursor_datetime_formats: ["%Y-%m-%dT%H:%M:%S.%fZ", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%d %H:%M:%S"],
  datetime_format: "%Y-%m-%d %H:%M:%S",
  start_datetime: { type: "MinMaxDatetime", datetime: `{{ ${config("start_date")} }}`, datetime_format: "%Y-%m-%d" },
  end_datetime: {
    type: "MinMaxDatetime",
    datetime: "{{ now_utc().strftime('%Y-%m-%d %H:%M:%S') }}",
    datetime_format: "%Y-%m-%d %H:%M:%S",
  },
  step: "P1M",
  // Slices share their bound, because the API does not document whether it includes it; the primary key drops duplicates.
  cursor_granularity: "PT0S",
  lookback_window: "P{{ config.get('overlap_days', 35) }}D",
  start_time_option: parameter(from),
  end_time_option: parameter(to),
});

const specification = (environments: readonly string[]): Json => ({
  type: "object",
  $schema: "http://json-schema.org/draft-07/schema#",
  required: ["tenant_id", "environment", "credentials", "start_date"],
  additionalProperties: true,
  properties: {
    tenant_id: { type: "string", title: "Tenant id", order: 0 },
    environment: { type: "string", title: "Environment", enum: environments, default: environments[0], order: 1 },
    credentials: {
      type: "object",
      title: "Credentials",
      order: 2,
      oneOf: [
        {
          title: "API secret (HTTP Basic)",
          required: ["auth_type", "api_secret"],
          properties: { auth_type: { type: "string", const: "basic" }, api_secret: secret("API secret") },
        },
        {
          title: "Client secret (OAuth 2.0)",
          required: ["auth_type", "client_secret"],
          properties: {
            auth_type: { type: "string", const: "oauth" },
            client_id: { type: "string", title: "Client id", description: "The tenant id unless given." },
            client_secret: secret("Client secret"),
          },
        },
      ],
    },
    start_date: { type: "string", title: "First day", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$", order: 3 },
    overlap_days: {
      type: "integer",
      title: "Days to read again",
      description: "Log entries have no date of change: this many days are read again in each sync.",
      default: 35,
      minimum: 0,
      order: 4,
    },
  },
});

const secret = (title: string): Json => ({ type: "string", title, airbyte_secret: true });
