// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

/** Table → the JSON schema of the API's records. */
export const streamSchemas = {
  log_entries: {
    type: "object",
    description: "One record of learning, recorded by the platform or reported by the user.",
    properties: {
      logEntryId: { type: "string", description: "The id of a log entry, 24 hexadecimal digits." },
      userId: {
        type: "string",
        description: "The id of the user who learned. Usually 24 hexadecimal digits, but not always.",
      },
      activity: {
        type: "object",
        description: "The content item that the user learned from.",
        properties: {
          type: {
            type: "string",
            description: "The type of content item. An open set, so expect values that are not listed here.",
          },
          name: { type: "string", description: "The content item's name." },
        },
      },
      category: {
        type: "object",
        description: "A category under which a tenant files learning.",
        properties: {
          categoryId: { type: "string", description: "The id of a category, 24 hexadecimal digits." },
          name: { type: "string", description: "The category's name." },
        },
      },
      entryDate: {
        type: "string",
        format: "date-time",
        description: "When the entry was logged. RFC 3339, in UTC, with milliseconds.",
      },
      durationMinutes: { type: "integer", description: "The CPD time that is logged, in minutes." },
      description: {
        type: ["string", "null"],
        description: "What the user wrote about it, such as a summary or a reflection; null if there is none.",
      },
      isVerified: {
        type: "boolean",
        description: "True when the platform recorded the activity, false when the user reported it.",
      },
    },
  },
  categories: {
    type: "object",
    description: "A category under which a tenant files learning.",
    properties: {
      categoryId: { type: "string", description: "The id of a category, 24 hexadecimal digits." },
      name: { type: "string", description: "The category's name." },
    },
  },
  requirements: {
    type: "object",
    description: "How many minutes of CPD an audience has to reach.",
    properties: {
      audienceRequirementId: { type: "string", description: "The id of a requirement, 24 hexadecimal digits." },
      audienceId: {
        type: "string",
        description: "The id of the audience that has to reach it, 24 hexadecimal digits.",
      },
      requiredMinutes: { type: "integer", description: "The CPD time to reach, in minutes." },
      createdAt: {
        type: "string",
        format: "date-time",
        description: "When the requirement was made. RFC 3339, in UTC, with milliseconds.",
      },
      updatedAt: {
        type: ["string", "null"],
        format: "date-time",
        description: "When it was last changed; null if it never was. RFC 3339, in UTC, with milliseconds.",
      },
    },
  },
  user_summaries: {
    type: "object",
    description: "How many minutes of CPD a user logged in the requested period.",
    properties: {
      userId: { type: "string", description: "The user's id. Usually 24 hexadecimal digits, but not always." },
      durationMinutes: { type: "integer", description: "The CPD time in the period, in minutes." },
    },
  },
  users: {
    type: "object",
    description: "A person with an account on the platform.",
    properties: {
      id: { type: "string", description: "The user's id. Usually 24 hexadecimal digits, but not always." },
      ref: {
        type: ["string", "null"],
        description: "The customer's own reference for the person, such as the employee id.",
      },
      firstName: { type: ["string", "null"], description: "The first name." },
      lastName: { type: ["string", "null"], description: "The last name." },
      email: {
        type: ["string", "null"],
        description: "The email address. It often differs from the one in the HR system; join by `ref`.",
      },
      role: { type: ["string", "null"], description: "What the person may do in the product. An open set." },
      status: { type: ["string", "null"], description: "Whether the person can use the product. An open set." },
      positions: {
        type: ["array", "null"],
        description: "The person's positions, former ones included.",
        items: {
          type: "object",
          description: "A position that a person holds or held.",
          properties: {
            id: { type: ["string", "null"], description: "The position's id." },
            title: { type: ["string", "null"], description: "The job title." },
            manager: {
              type: ["object", "null"],
              description: "The line manager; null when there is none.",
              properties: {
                id: { type: ["string", "null"], description: "The manager's user id." },
                name: { type: ["string", "null"], description: "The manager's full name." },
                ref: {
                  type: ["string", "null"],
                  description: "The manager's reference, which is the `ref` of a user.",
                },
              },
            },
            ouId: { type: ["string", "null"], description: "The id of the organisational unit." },
            isActive: { type: ["boolean", "null"], description: "True for the position that the person holds now." },
            startDate: { type: ["string", "null"], description: "When the position began. ISO 8601." },
            endDate: {
              type: ["string", "null"],
              description: "When the position ended; null while it lasts. ISO 8601.",
            },
            createdAt: {
              type: ["string", "null"],
              format: "date-time",
              description: "When the position was created. RFC 3339, in UTC.",
            },
            updatedAt: {
              type: ["string", "null"],
              format: "date-time",
              description: "When the position was last changed. RFC 3339, in UTC.",
            },
          },
        },
      },
      additionalFields: {
        type: ["object", "null"],
        description: "The tenant's own fields. Their names differ by tenant.",
        additionalProperties: true,
      },
      languageCode: { type: ["string", "null"], description: "The language of the product for this person." },
      deleted: { type: ["boolean", "null"], description: "True when the person was deleted." },
      compliance: { type: ["number", "null"], description: "How far the person complies, as the product computes it." },
      level: { type: ["number", "null"], description: "The person's level in the product." },
      firstLogin: {
        type: ["string", "null"],
        format: "date-time",
        description: "When the person first signed in. RFC 3339, in UTC.",
      },
      lastLogin: {
        type: ["string", "null"],
        format: "date-time",
        description: "When the person last signed in. RFC 3339, in UTC.",
      },
      tags: {
        type: ["object", "null"],
        description: "The person's tags, such as a list of skills.",
        additionalProperties: true,
      },
      usersFollowing: {
        type: ["array", "null"],
        description: "The users that the person follows.",
        items: { type: ["string", "object"], additionalProperties: true },
      },
      tagsFollowing: {
        type: ["array", "null"],
        description: "The tags that the person follows.",
        items: { type: ["string", "object"], additionalProperties: true },
      },
      createdAt: {
        type: ["string", "null"],
        format: "date-time",
        description: "When the user was created. RFC 3339, in UTC.",
      },
      updatedAt: {
        type: ["string", "null"],
        format: "date-time",
        description: "When the user was last changed. RFC 3339, in UTC.",
      },
      hasPicture: { type: ["boolean", "null"], description: "True when the person has a picture." },
      timeZone: { type: ["string", "null"], description: "The person's time zone, by its IANA name." },
      summary: { type: ["string", "null"], description: "What the person wrote about themselves." },
      rank: { type: ["object", "null"], description: "The person's rank in the product.", additionalProperties: true },
      onboarded: { type: ["boolean", "null"], description: "True when the person completed the introduction." },
      singleSignOn: {
        type: ["boolean", "null"],
        description: "True when the person signs in through an identity provider.",
      },
      agreedTerms: {
        type: ["boolean", "string", "null"],
        description: "Whether the person agreed to the terms, or to which version.",
      },
      audiences: {
        type: ["array", "null"],
        description: "The audiences that the person is in.",
        items: { type: ["string", "object"], additionalProperties: true },
      },
    },
  },
  audiences: {
    type: "object",
    description: "A group of people, or a structure that groups audiences.",
    properties: {
      id: { type: "string", description: "The audience's id, 24 hexadecimal digits." },
      name: { type: "string", description: "The audience's name." },
      reference: { type: ["string", "null"], description: "The customer's own reference for the audience." },
      apiControlled: {
        type: ["boolean", "null"],
        description: "True when the audience is managed through the API alone.",
      },
      category: { type: ["string", "null"], description: "Whether it is an audience or a structure. An open set." },
      type: { type: ["string", "null"], description: "Whether members are chosen by hand or by rules. An open set." },
      parent: {
        type: ["object", "null"],
        description: "The structure that the audience belongs to; null for a structure.",
        properties: {
          id: { type: ["string", "null"], description: "The structure's id." },
          name: { type: ["string", "null"], description: "The structure's name." },
          reference: { type: ["string", "null"], description: "The customer's own reference for the structure." },
        },
      },
      createdAt: {
        type: ["string", "null"],
        format: "date-time",
        description: "When the audience was created. RFC 3339, in UTC.",
      },
      updatedAt: {
        type: ["string", "null"],
        format: "date-time",
        description: "When the audience was last changed. RFC 3339, in UTC.",
      },
    },
  },
  audience_members: {
    type: "object",
    description: "One person in an audience.",
    properties: {
      userId: { type: "string", description: "The member's user id." },
      reference: {
        type: ["string", "null"],
        description: "The customer's own reference for the person, which is the `ref` of a user.",
      },
      email: { type: ["string", "null"], description: "The member's email address." },
    },
  },
} as const;
