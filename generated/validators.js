// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

export const listLogEntries = validate22;

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.totalResults === undefined && (missing0 = "totalResults")) ||
        (data.totalPages === undefined && (missing0 = "totalPages")) ||
        (data.page === undefined && (missing0 = "page")) ||
        (data.perPage === undefined && (missing0 = "perPage"))
      ) {
        validate23.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.totalResults !== undefined) {
          let data0 = data.totalResults;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate23.errors = [
              { instancePath: instancePath + "/totalResults", keyword: "type", params: { type: "integer" } },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.totalPages !== undefined) {
            let data1 = data.totalPages;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate23.errors = [
                { instancePath: instancePath + "/totalPages", keyword: "type", params: { type: "integer" } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.page !== undefined) {
              let data2 = data.page;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                validate23.errors = [
                  { instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.perPage !== undefined) {
                let data3 = data.perPage;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                  validate23.errors = [
                    { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate26.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate26.errors = vErrors;
  return errors === 0;
}

function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.type === undefined && (missing0 = "type")) || (data.name === undefined && (missing0 = "name"))) {
        validate28.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.type !== undefined) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate28.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }];
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
              validate28.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
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
      validate28.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate31.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate31.errors = vErrors;
  return errors === 0;
}

function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.categoryId === undefined && (missing0 = "categoryId")) ||
        (data.name === undefined && (missing0 = "name"))
      ) {
        validate30.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.categoryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate31(data.categoryId, {
              instancePath: instancePath + "/categoryId",
              parentData: data,
              parentDataProperty: "categoryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate30.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate25.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.logEntryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate26(data.logEntryId, {
              instancePath: instancePath + "/logEntryId",
              parentData: data,
              parentDataProperty: "logEntryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
              validate25.errors = [
                { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
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
                !validate28(data.activity, {
                  instancePath: instancePath + "/activity",
                  parentData: data,
                  parentDataProperty: "activity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
                  !validate30(data.category, {
                    instancePath: instancePath + "/category",
                    parentData: data,
                    parentDataProperty: "category",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
                    validate25.errors = [
                      { instancePath: instancePath + "/entryDate", keyword: "type", params: { type: "string" } },
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
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                      validate25.errors = [
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
                        validate25.errors = [
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
                          validate25.errors = [
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
      validate25.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
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
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate25(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate22.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
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

export const getLogEntry = validate35;

function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate35.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.logEntryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate26(data.logEntryId, {
              instancePath: instancePath + "/logEntryId",
              parentData: data,
              parentDataProperty: "logEntryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
              validate35.errors = [
                { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
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
                !validate28(data.activity, {
                  instancePath: instancePath + "/activity",
                  parentData: data,
                  parentDataProperty: "activity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
                  !validate30(data.category, {
                    instancePath: instancePath + "/category",
                    parentData: data,
                    parentDataProperty: "category",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
                    validate35.errors = [
                      { instancePath: instancePath + "/entryDate", keyword: "type", params: { type: "string" } },
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
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                      validate35.errors = [
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
                        validate35.errors = [
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
                          validate35.errors = [
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
      validate35.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}

export const listCategories = validate39;

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate39.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
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
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate30(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate39.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}

export const getCategory = validate42;

function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.categoryId === undefined && (missing0 = "categoryId")) ||
        (data.name === undefined && (missing0 = "name"))
      ) {
        validate42.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.categoryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate31(data.categoryId, {
              instancePath: instancePath + "/categoryId",
              parentData: data,
              parentDataProperty: "categoryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate42.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}

export const listRequirements = validate44;

function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate47.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate47.errors = vErrors;
  return errors === 0;
}

function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.audienceRequirementId === undefined && (missing0 = "audienceRequirementId")) ||
        (data.audienceId === undefined && (missing0 = "audienceId")) ||
        (data.requiredMinutes === undefined && (missing0 = "requiredMinutes")) ||
        (data.createdAt === undefined && (missing0 = "createdAt")) ||
        (data.updatedAt === undefined && (missing0 = "updatedAt"))
      ) {
        validate46.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.audienceRequirementId !== undefined) {
          const _errs1 = errors;
          if (
            !validate47(data.audienceRequirementId, {
              instancePath: instancePath + "/audienceRequirementId",
              parentData: data,
              parentDataProperty: "audienceRequirementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.audienceId !== undefined) {
            const _errs2 = errors;
            if (typeof data.audienceId !== "string") {
              validate46.errors = [
                { instancePath: instancePath + "/audienceId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requiredMinutes !== undefined) {
              let data2 = data.requiredMinutes;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                validate46.errors = [
                  { instancePath: instancePath + "/requiredMinutes", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdAt !== undefined) {
                const _errs6 = errors;
                if (typeof data.createdAt !== "string") {
                  validate46.errors = [
                    { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } },
                  ];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updatedAt !== undefined) {
                  let data4 = data.updatedAt;
                  const _errs8 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate46.errors = [
                      {
                        instancePath: instancePath + "/updatedAt",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}

function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate44.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
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
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate46(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate44.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}

export const getRequirement = validate50;

function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.audienceRequirementId === undefined && (missing0 = "audienceRequirementId")) ||
        (data.audienceId === undefined && (missing0 = "audienceId")) ||
        (data.requiredMinutes === undefined && (missing0 = "requiredMinutes")) ||
        (data.createdAt === undefined && (missing0 = "createdAt")) ||
        (data.updatedAt === undefined && (missing0 = "updatedAt"))
      ) {
        validate50.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.audienceRequirementId !== undefined) {
          const _errs1 = errors;
          if (
            !validate47(data.audienceRequirementId, {
              instancePath: instancePath + "/audienceRequirementId",
              parentData: data,
              parentDataProperty: "audienceRequirementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.audienceId !== undefined) {
            const _errs2 = errors;
            if (typeof data.audienceId !== "string") {
              validate50.errors = [
                { instancePath: instancePath + "/audienceId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requiredMinutes !== undefined) {
              let data2 = data.requiredMinutes;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                validate50.errors = [
                  { instancePath: instancePath + "/requiredMinutes", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdAt !== undefined) {
                const _errs6 = errors;
                if (typeof data.createdAt !== "string") {
                  validate50.errors = [
                    { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } },
                  ];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updatedAt !== undefined) {
                  let data4 = data.updatedAt;
                  const _errs8 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate50.errors = [
                      {
                        instancePath: instancePath + "/updatedAt",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate50.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}

export const listUserSummaries = validate52;

function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.userId === undefined && (missing0 = "userId")) ||
        (data.durationMinutes === undefined && (missing0 = "durationMinutes"))
      ) {
        validate54.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.userId !== undefined) {
          const _errs1 = errors;
          if (typeof data.userId !== "string") {
            validate54.errors = [
              { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.durationMinutes !== undefined) {
            let data1 = data.durationMinutes;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate54.errors = [
                { instancePath: instancePath + "/durationMinutes", keyword: "type", params: { type: "integer" } },
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
      validate54.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}

function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate52.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
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
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate54(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate52.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
