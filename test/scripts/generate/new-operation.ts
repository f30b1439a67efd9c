import { edited } from "./spec.js";

const operation = `
  /things/{thingId}:
    parameters:
      - name: thingId
        in: path
        required: true
        description: Whose parts.
        schema:
          $ref: "#/components/schemas/LogEntryId"
        example: 5f9d88d6e1b2a34c56d78902
    get:
      operationId: findParts
      summary: Find parts of a thing
      description: |
        Returns parts.
        Ask sparingly.
      deprecated: true
      parameters:
        - name: kinds
          in: query
          description: Of which kinds.
          explode: false
          schema:
            type: array
            maxItems: 3
            items: { type: string, x-extensible-enum: [big, small] }
        - $ref: "#/components/parameters/Page"
          description: Which page of parts.
        - name: sorted
          in: query
          deprecated: true
          description: Whether they are sorted.
          schema: { type: boolean, default: true }
      responses:
        "200":
          description: The parts that were found.
          content:
            application/json:
              schema:
                type: object
                required: [kinds, colour, size, category]
                properties:
                  kinds: { type: array, items: { type: string, x-extensible-enum: [big, small] } }
                  colour: { type: [string, "null"], x-extensible-enum: [red, blue] }
                  size: { type: integer, enum: [1, 2] }
                  category:
                    $ref: "#/components/schemas/Category"
                    description: What they are filed under.
                    deprecated: true
        "404":
          $ref: "#/components/responses/LogEntryNotFound"
`;

/** The description with one more operation, `findParts`, that has all that a read can have. */
export const withNewOperation = edited(/^paths:\n/m, `$&${operation}`);
