// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

export const getLogEntry = validate22;

function validate23(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate23.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate23.errors = vErrors;
  return errors === 0;
}

function validate25(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.type === undefined && (missing0 = "type")) ||
        (data.name === undefined && (missing0 = "name"))
      ) {
        validate25.errors = [
          { instancePath, keyword: "required", params: { missingProperty: missing0 } },
        ];
        return false;
      } else {
        if (data.type !== undefined) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate25.errors = [
              { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate25.errors = [
                {
                  instancePath: instancePath + "/name",
                  keyword: "type",
                  params: { type: "string" },
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}

function validate27(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.categoryId === undefined && (missing0 = "categoryId")) ||
        (data.name === undefined && (missing0 = "name"))
      ) {
        validate27.errors = [
          { instancePath, keyword: "required", params: { missingProperty: missing0 } },
        ];
        return false;
      } else {
        if (data.categoryId !== undefined) {
          const _errs1 = errors;
          if (typeof data.categoryId !== "string") {
            validate27.errors = [
              {
                instancePath: instancePath + "/categoryId",
                keyword: "type",
                params: { type: "string" },
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate27.errors = [
                {
                  instancePath: instancePath + "/name",
                  keyword: "type",
                  params: { type: "string" },
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate27.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}

function validate22(
  data,
  { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.logEntryId === undefined && (missing0 = "logEntryId")) ||
        (data.userId === undefined && (missing0 = "userId")) ||
        (data.activity === undefined && (missing0 = "activity")) ||
        (data.category === undefined && (missing0 = "category")) ||
        (data.entryDate === undefined && (missing0 = "entryDate")) ||
        (data.durationMinutes === undefined && (missing0 = "durationMinutes")) ||
        (data.description === undefined && (missing0 = "description")) ||
        (data.isVerified === undefined && (missing0 = "isVerified"))
      ) {
        validate22.errors = [
          { instancePath, keyword: "required", params: { missingProperty: missing0 } },
        ];
        return false;
      } else {
        if (data.logEntryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.logEntryId, {
              instancePath: instancePath + "/logEntryId",
              parentData: data,
              parentDataProperty: "logEntryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.userId !== undefined) {
            const _errs2 = errors;
            if (typeof data.userId !== "string") {
              validate22.errors = [
                {
                  instancePath: instancePath + "/userId",
                  keyword: "type",
                  params: { type: "string" },
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.activity !== undefined) {
              const _errs4 = errors;
              if (
                !validate25(data.activity, {
                  instancePath: instancePath + "/activity",
                  parentData: data,
                  parentDataProperty: "activity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.category !== undefined) {
                const _errs5 = errors;
                if (
                  !validate27(data.category, {
                    instancePath: instancePath + "/category",
                    parentData: data,
                    parentDataProperty: "category",
                    rootData,
                  })
                ) {
                  vErrors =
                    vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.entryDate !== undefined) {
                  const _errs6 = errors;
                  if (typeof data.entryDate !== "string") {
                    validate22.errors = [
                      {
                        instancePath: instancePath + "/entryDate",
                        keyword: "type",
                        params: { type: "string" },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.durationMinutes !== undefined) {
                    let data5 = data.durationMinutes;
                    const _errs8 = errors;
                    if (!(
                      typeof data5 == "number" &&
                      !(data5 % 1) &&
                      !isNaN(data5) &&
                      isFinite(data5)
                    )) {
                      validate22.errors = [
                        {
                          instancePath: instancePath + "/durationMinutes",
                          keyword: "type",
                          params: { type: "integer" },
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== undefined) {
                      let data6 = data.description;
                      const _errs10 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate22.errors = [
                          {
                            instancePath: instancePath + "/description",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.isVerified !== undefined) {
                        const _errs12 = errors;
                        if (typeof data.isVerified !== "boolean") {
                          validate22.errors = [
                            {
                              instancePath: instancePath + "/isVerified",
                              keyword: "type",
                              params: { type: "boolean" },
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
