// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

const pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-fA-F]{24}$", "u");

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate23.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{24}$" } }];
        return false;
      }
    } else {
      validate23.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.type === undefined && (missing0 = "type")) || (data.name === undefined && (missing0 = "name"))) {
        validate25.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.type !== undefined) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate25.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }];
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
      validate25.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}

function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate28.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{24}$" } }];
        return false;
      }
    } else {
      validate28.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.categoryId === undefined && (missing0 = "categoryId")) ||
        (data.name === undefined && (missing0 = "name"))
      ) {
        validate27.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.categoryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate28(data.categoryId, {
              instancePath: instancePath + "/categoryId",
              parentData: data,
              parentDataProperty: "categoryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            let data1 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (data1.length > 250) {
                  validate27.errors = [
                    { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 250 } },
                  ];
                  return false;
                }
              } else {
                validate27.errors = [
                  { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
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
      validate27.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}

const formats0 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
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
                  vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.entryDate !== undefined) {
                  let data4 = data.entryDate;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (errors === _errs6) {
                      if (typeof data4 === "string") {
                        if (!formats0.test(data4)) {
                          validate22.errors = [
                            {
                              instancePath: instancePath + "/entryDate",
                              keyword: "format",
                              params: { format: "date-time" },
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate22.errors = [
                          { instancePath: instancePath + "/entryDate", keyword: "type", params: { type: "string" } },
                        ];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.durationMinutes !== undefined) {
                    let data5 = data.durationMinutes;
                    const _errs8 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                      validate22.errors = [
                        {
                          instancePath: instancePath + "/durationMinutes",
                          keyword: "type",
                          params: { type: "integer" },
                        },
                      ];
                      return false;
                    }
                    if (errors === _errs8) {
                      if (typeof data5 == "number") {
                        if (data5 < 0 || isNaN(data5)) {
                          validate22.errors = [
                            {
                              instancePath: instancePath + "/durationMinutes",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 0 },
                            },
                          ];
                          return false;
                        }
                      }
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

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.categoryId === undefined && (missing0 = "categoryId")) ||
        (data.name === undefined && (missing0 = "name"))
      ) {
        validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.categoryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate28(data.categoryId, {
              instancePath: instancePath + "/categoryId",
              parentData: data,
              parentDataProperty: "categoryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            let data1 = data.name;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (data1.length > 250) {
                  validate31.errors = [
                    { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 250 } },
                  ];
                  return false;
                }
              } else {
                validate31.errors = [
                  { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
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
      validate31.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}

function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (!pattern0.test(data)) {
        validate34.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{24}$" } }];
        return false;
      }
    } else {
      validate34.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}

function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        validate33.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.audienceRequirementId !== undefined) {
          const _errs1 = errors;
          if (
            !validate34(data.audienceRequirementId, {
              instancePath: instancePath + "/audienceRequirementId",
              parentData: data,
              parentDataProperty: "audienceRequirementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.audienceId !== undefined) {
            let data1 = data.audienceId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (!pattern0.test(data1)) {
                  validate33.errors = [
                    {
                      instancePath: instancePath + "/audienceId",
                      keyword: "pattern",
                      params: { pattern: "^[0-9a-fA-F]{24}$" },
                    },
                  ];
                  return false;
                }
              } else {
                validate33.errors = [
                  { instancePath: instancePath + "/audienceId", keyword: "type", params: { type: "string" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requiredMinutes !== undefined) {
              let data2 = data.requiredMinutes;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                validate33.errors = [
                  { instancePath: instancePath + "/requiredMinutes", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data2 == "number") {
                  if (data2 < 0 || isNaN(data2)) {
                    validate33.errors = [
                      {
                        instancePath: instancePath + "/requiredMinutes",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdAt !== undefined) {
                let data3 = data.createdAt;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate33.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            keyword: "format",
                            params: { format: "date-time" },
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate33.errors = [
                        { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } },
                      ];
                      return false;
                    }
                  }
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
                    validate33.errors = [
                      {
                        instancePath: instancePath + "/updatedAt",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data4 === "string") {
                        if (!formats0.test(data4)) {
                          validate33.errors = [
                            {
                              instancePath: instancePath + "/updatedAt",
                              keyword: "format",
                              params: { format: "date-time" },
                            },
                          ];
                          return false;
                        }
                      }
                    }
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
      validate33.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}

function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== undefined) {
        let data0 = data.id;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate37.errors = [
            { instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.title !== undefined) {
          let data1 = data.title;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate37.errors = [
              { instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.manager !== undefined) {
            let data2 = data.manager;
            const _errs5 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
              validate37.errors = [
                { instancePath: instancePath + "/manager", keyword: "type", params: { type: ["object", "null"] } },
              ];
              return false;
            }
            if (errors === _errs5) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id !== undefined) {
                  let data3 = data2.id;
                  const _errs7 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate37.errors = [
                      {
                        instancePath: instancePath + "/manager/id",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data2.name !== undefined) {
                    let data4 = data2.name;
                    const _errs9 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate37.errors = [
                        {
                          instancePath: instancePath + "/manager/name",
                          keyword: "type",
                          params: { type: ["string", "null"] },
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data2.ref !== undefined) {
                      let data5 = data2.ref;
                      const _errs11 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate37.errors = [
                          {
                            instancePath: instancePath + "/manager/ref",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ouId !== undefined) {
              let data6 = data.ouId;
              const _errs13 = errors;
              if (typeof data6 !== "string" && data6 !== null) {
                validate37.errors = [
                  { instancePath: instancePath + "/ouId", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isActive !== undefined) {
                let data7 = data.isActive;
                const _errs15 = errors;
                if (typeof data7 !== "boolean" && data7 !== null) {
                  validate37.errors = [
                    {
                      instancePath: instancePath + "/isActive",
                      keyword: "type",
                      params: { type: ["boolean", "null"] },
                    },
                  ];
                  return false;
                }
                var valid0 = _errs15 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.startDate !== undefined) {
                  let data8 = data.startDate;
                  const _errs17 = errors;
                  if (typeof data8 !== "string" && data8 !== null) {
                    validate37.errors = [
                      {
                        instancePath: instancePath + "/startDate",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs17 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endDate !== undefined) {
                    let data9 = data.endDate;
                    const _errs19 = errors;
                    if (typeof data9 !== "string" && data9 !== null) {
                      validate37.errors = [
                        {
                          instancePath: instancePath + "/endDate",
                          keyword: "type",
                          params: { type: ["string", "null"] },
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.createdAt !== undefined) {
                      let data10 = data.createdAt;
                      const _errs21 = errors;
                      if (typeof data10 !== "string" && data10 !== null) {
                        validate37.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs21) {
                        if (errors === _errs21) {
                          if (typeof data10 === "string") {
                            if (!formats0.test(data10)) {
                              validate37.errors = [
                                {
                                  instancePath: instancePath + "/createdAt",
                                  keyword: "format",
                                  params: { format: "date-time" },
                                },
                              ];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.updatedAt !== undefined) {
                        let data11 = data.updatedAt;
                        const _errs23 = errors;
                        if (typeof data11 !== "string" && data11 !== null) {
                          validate37.errors = [
                            {
                              instancePath: instancePath + "/updatedAt",
                              keyword: "type",
                              params: { type: ["string", "null"] },
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs23) {
                          if (errors === _errs23) {
                            if (typeof data11 === "string") {
                              if (!formats0.test(data11)) {
                                validate37.errors = [
                                  {
                                    instancePath: instancePath + "/updatedAt",
                                    keyword: "format",
                                    params: { format: "date-time" },
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs23 === errors;
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
      validate37.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}

function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate36.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate36.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ref !== undefined) {
            let data1 = data.ref;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate36.errors = [
                { instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.firstName !== undefined) {
              let data2 = data.firstName;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate36.errors = [
                  { instancePath: instancePath + "/firstName", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastName !== undefined) {
                let data3 = data.lastName;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate36.errors = [
                    { instancePath: instancePath + "/lastName", keyword: "type", params: { type: ["string", "null"] } },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.email !== undefined) {
                  let data4 = data.email;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate36.errors = [
                      { instancePath: instancePath + "/email", keyword: "type", params: { type: ["string", "null"] } },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.role !== undefined) {
                    let data5 = data.role;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate36.errors = [
                        { instancePath: instancePath + "/role", keyword: "type", params: { type: ["string", "null"] } },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== undefined) {
                      let data6 = data.status;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate36.errors = [
                          {
                            instancePath: instancePath + "/status",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.positions !== undefined) {
                        let data7 = data.positions;
                        const _errs15 = errors;
                        if (!Array.isArray(data7) && data7 !== null) {
                          validate36.errors = [
                            {
                              instancePath: instancePath + "/positions",
                              keyword: "type",
                              params: { type: ["array", "null"] },
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs17 = errors;
                              if (
                                !validate37(data7[i0], {
                                  instancePath: instancePath + "/positions/" + i0,
                                  parentData: data7,
                                  parentDataProperty: i0,
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs17 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.additionalFields !== undefined) {
                          let data9 = data.additionalFields;
                          const _errs18 = errors;
                          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                            validate36.errors = [
                              {
                                instancePath: instancePath + "/additionalFields",
                                keyword: "type",
                                params: { type: ["object", "null"] },
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.languageCode !== undefined) {
                            let data10 = data.languageCode;
                            const _errs21 = errors;
                            if (typeof data10 !== "string" && data10 !== null) {
                              validate36.errors = [
                                {
                                  instancePath: instancePath + "/languageCode",
                                  keyword: "type",
                                  params: { type: ["string", "null"] },
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs21 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.deleted !== undefined) {
                              let data11 = data.deleted;
                              const _errs23 = errors;
                              if (typeof data11 !== "boolean" && data11 !== null) {
                                validate36.errors = [
                                  {
                                    instancePath: instancePath + "/deleted",
                                    keyword: "type",
                                    params: { type: ["boolean", "null"] },
                                  },
                                ];
                                return false;
                              }
                              var valid0 = _errs23 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.compliance !== undefined) {
                                let data12 = data.compliance;
                                const _errs25 = errors;
                                if (!(typeof data12 == "number") && data12 !== null) {
                                  validate36.errors = [
                                    {
                                      instancePath: instancePath + "/compliance",
                                      keyword: "type",
                                      params: { type: ["number", "null"] },
                                    },
                                  ];
                                  return false;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.level !== undefined) {
                                  let data13 = data.level;
                                  const _errs27 = errors;
                                  if (!(typeof data13 == "number") && data13 !== null) {
                                    validate36.errors = [
                                      {
                                        instancePath: instancePath + "/level",
                                        keyword: "type",
                                        params: { type: ["number", "null"] },
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid0 = _errs27 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.firstLogin !== undefined) {
                                    let data14 = data.firstLogin;
                                    const _errs29 = errors;
                                    if (typeof data14 !== "string" && data14 !== null) {
                                      validate36.errors = [
                                        {
                                          instancePath: instancePath + "/firstLogin",
                                          keyword: "type",
                                          params: { type: ["string", "null"] },
                                        },
                                      ];
                                      return false;
                                    }
                                    if (errors === _errs29) {
                                      if (errors === _errs29) {
                                        if (typeof data14 === "string") {
                                          if (!formats0.test(data14)) {
                                            validate36.errors = [
                                              {
                                                instancePath: instancePath + "/firstLogin",
                                                keyword: "format",
                                                params: { format: "date-time" },
                                              },
                                            ];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.lastLogin !== undefined) {
                                      let data15 = data.lastLogin;
                                      const _errs31 = errors;
                                      if (typeof data15 !== "string" && data15 !== null) {
                                        validate36.errors = [
                                          {
                                            instancePath: instancePath + "/lastLogin",
                                            keyword: "type",
                                            params: { type: ["string", "null"] },
                                          },
                                        ];
                                        return false;
                                      }
                                      if (errors === _errs31) {
                                        if (errors === _errs31) {
                                          if (typeof data15 === "string") {
                                            if (!formats0.test(data15)) {
                                              validate36.errors = [
                                                {
                                                  instancePath: instancePath + "/lastLogin",
                                                  keyword: "format",
                                                  params: { format: "date-time" },
                                                },
                                              ];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid0 = _errs31 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.tags !== undefined) {
                                        let data16 = data.tags;
                                        const _errs33 = errors;
                                        if (
                                          !(data16 && typeof data16 == "object" && !Array.isArray(data16)) &&
                                          data16 !== null
                                        ) {
                                          validate36.errors = [
                                            {
                                              instancePath: instancePath + "/tags",
                                              keyword: "type",
                                              params: { type: ["object", "null"] },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid0 = _errs33 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.usersFollowing !== undefined) {
                                          let data17 = data.usersFollowing;
                                          const _errs36 = errors;
                                          if (!Array.isArray(data17) && data17 !== null) {
                                            validate36.errors = [
                                              {
                                                instancePath: instancePath + "/usersFollowing",
                                                keyword: "type",
                                                params: { type: ["array", "null"] },
                                              },
                                            ];
                                            return false;
                                          }
                                          if (errors === _errs36) {
                                            if (Array.isArray(data17)) {
                                              var valid2 = true;
                                              const len1 = data17.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data18 = data17[i1];
                                                const _errs38 = errors;
                                                if (
                                                  typeof data18 !== "string" &&
                                                  !(data18 && typeof data18 == "object" && !Array.isArray(data18))
                                                ) {
                                                  validate36.errors = [
                                                    {
                                                      instancePath: instancePath + "/usersFollowing/" + i1,
                                                      keyword: "type",
                                                      params: { type: ["string", "object"] },
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                var valid2 = _errs38 === errors;
                                                if (!valid2) {
                                                  break;
                                                }
                                              }
                                            }
                                          }
                                          var valid0 = _errs36 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.tagsFollowing !== undefined) {
                                            let data19 = data.tagsFollowing;
                                            const _errs41 = errors;
                                            if (!Array.isArray(data19) && data19 !== null) {
                                              validate36.errors = [
                                                {
                                                  instancePath: instancePath + "/tagsFollowing",
                                                  keyword: "type",
                                                  params: { type: ["array", "null"] },
                                                },
                                              ];
                                              return false;
                                            }
                                            if (errors === _errs41) {
                                              if (Array.isArray(data19)) {
                                                var valid3 = true;
                                                const len2 = data19.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  let data20 = data19[i2];
                                                  const _errs43 = errors;
                                                  if (
                                                    typeof data20 !== "string" &&
                                                    !(data20 && typeof data20 == "object" && !Array.isArray(data20))
                                                  ) {
                                                    validate36.errors = [
                                                      {
                                                        instancePath: instancePath + "/tagsFollowing/" + i2,
                                                        keyword: "type",
                                                        params: { type: ["string", "object"] },
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                  var valid3 = _errs43 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs41 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.createdAt !== undefined) {
                                              let data21 = data.createdAt;
                                              const _errs46 = errors;
                                              if (typeof data21 !== "string" && data21 !== null) {
                                                validate36.errors = [
                                                  {
                                                    instancePath: instancePath + "/createdAt",
                                                    keyword: "type",
                                                    params: { type: ["string", "null"] },
                                                  },
                                                ];
                                                return false;
                                              }
                                              if (errors === _errs46) {
                                                if (errors === _errs46) {
                                                  if (typeof data21 === "string") {
                                                    if (!formats0.test(data21)) {
                                                      validate36.errors = [
                                                        {
                                                          instancePath: instancePath + "/createdAt",
                                                          keyword: "format",
                                                          params: { format: "date-time" },
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  }
                                                }
                                              }
                                              var valid0 = _errs46 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.updatedAt !== undefined) {
                                                let data22 = data.updatedAt;
                                                const _errs48 = errors;
                                                if (typeof data22 !== "string" && data22 !== null) {
                                                  validate36.errors = [
                                                    {
                                                      instancePath: instancePath + "/updatedAt",
                                                      keyword: "type",
                                                      params: { type: ["string", "null"] },
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                if (errors === _errs48) {
                                                  if (errors === _errs48) {
                                                    if (typeof data22 === "string") {
                                                      if (!formats0.test(data22)) {
                                                        validate36.errors = [
                                                          {
                                                            instancePath: instancePath + "/updatedAt",
                                                            keyword: "format",
                                                            params: { format: "date-time" },
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs48 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.hasPicture !== undefined) {
                                                  let data23 = data.hasPicture;
                                                  const _errs50 = errors;
                                                  if (typeof data23 !== "boolean" && data23 !== null) {
                                                    validate36.errors = [
                                                      {
                                                        instancePath: instancePath + "/hasPicture",
                                                        keyword: "type",
                                                        params: { type: ["boolean", "null"] },
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                  var valid0 = _errs50 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.timeZone !== undefined) {
                                                    let data24 = data.timeZone;
                                                    const _errs52 = errors;
                                                    if (typeof data24 !== "string" && data24 !== null) {
                                                      validate36.errors = [
                                                        {
                                                          instancePath: instancePath + "/timeZone",
                                                          keyword: "type",
                                                          params: { type: ["string", "null"] },
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                    var valid0 = _errs52 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.summary !== undefined) {
                                                      let data25 = data.summary;
                                                      const _errs54 = errors;
                                                      if (typeof data25 !== "string" && data25 !== null) {
                                                        validate36.errors = [
                                                          {
                                                            instancePath: instancePath + "/summary",
                                                            keyword: "type",
                                                            params: { type: ["string", "null"] },
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                      var valid0 = _errs54 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.rank !== undefined) {
                                                        let data26 = data.rank;
                                                        const _errs56 = errors;
                                                        if (
                                                          !(
                                                            data26 &&
                                                            typeof data26 == "object" &&
                                                            !Array.isArray(data26)
                                                          ) &&
                                                          data26 !== null
                                                        ) {
                                                          validate36.errors = [
                                                            {
                                                              instancePath: instancePath + "/rank",
                                                              keyword: "type",
                                                              params: { type: ["object", "null"] },
                                                            },
                                                          ];
                                                          return false;
                                                        }
                                                        var valid0 = _errs56 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.onboarded !== undefined) {
                                                          let data27 = data.onboarded;
                                                          const _errs59 = errors;
                                                          if (typeof data27 !== "boolean" && data27 !== null) {
                                                            validate36.errors = [
                                                              {
                                                                instancePath: instancePath + "/onboarded",
                                                                keyword: "type",
                                                                params: { type: ["boolean", "null"] },
                                                              },
                                                            ];
                                                            return false;
                                                          }
                                                          var valid0 = _errs59 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.singleSignOn !== undefined) {
                                                            let data28 = data.singleSignOn;
                                                            const _errs61 = errors;
                                                            if (typeof data28 !== "boolean" && data28 !== null) {
                                                              validate36.errors = [
                                                                {
                                                                  instancePath: instancePath + "/singleSignOn",
                                                                  keyword: "type",
                                                                  params: { type: ["boolean", "null"] },
                                                                },
                                                              ];
                                                              return false;
                                                            }
                                                            var valid0 = _errs61 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.agreedTerms !== undefined) {
                                                              let data29 = data.agreedTerms;
                                                              const _errs63 = errors;
                                                              if (
                                                                typeof data29 !== "boolean" &&
                                                                typeof data29 !== "string" &&
                                                                data29 !== null
                                                              ) {
                                                                validate36.errors = [
                                                                  {
                                                                    instancePath: instancePath + "/agreedTerms",
                                                                    keyword: "type",
                                                                    params: { type: ["boolean", "string", "null"] },
                                                                  },
                                                                ];
                                                                return false;
                                                              }
                                                              var valid0 = _errs63 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.audiences !== undefined) {
                                                                let data30 = data.audiences;
                                                                const _errs65 = errors;
                                                                if (!Array.isArray(data30) && data30 !== null) {
                                                                  validate36.errors = [
                                                                    {
                                                                      instancePath: instancePath + "/audiences",
                                                                      keyword: "type",
                                                                      params: { type: ["array", "null"] },
                                                                    },
                                                                  ];
                                                                  return false;
                                                                }
                                                                if (errors === _errs65) {
                                                                  if (Array.isArray(data30)) {
                                                                    var valid4 = true;
                                                                    const len3 = data30.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                      let data31 = data30[i3];
                                                                      const _errs67 = errors;
                                                                      if (
                                                                        typeof data31 !== "string" &&
                                                                        !(
                                                                          data31 &&
                                                                          typeof data31 == "object" &&
                                                                          !Array.isArray(data31)
                                                                        )
                                                                      ) {
                                                                        validate36.errors = [
                                                                          {
                                                                            instancePath:
                                                                              instancePath + "/audiences/" + i3,
                                                                            keyword: "type",
                                                                            params: { type: ["string", "object"] },
                                                                          },
                                                                        ];
                                                                        return false;
                                                                      }
                                                                      var valid4 = _errs67 === errors;
                                                                      if (!valid4) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                                var valid0 = _errs65 === errors;
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
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
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
      validate36.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.name === undefined && (missing0 = "name"))) {
        validate39.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate39.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
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
              validate39.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reference !== undefined) {
              let data2 = data.reference;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate39.errors = [
                  { instancePath: instancePath + "/reference", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.apiControlled !== undefined) {
                let data3 = data.apiControlled;
                const _errs7 = errors;
                if (typeof data3 !== "boolean" && data3 !== null) {
                  validate39.errors = [
                    {
                      instancePath: instancePath + "/apiControlled",
                      keyword: "type",
                      params: { type: ["boolean", "null"] },
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.category !== undefined) {
                  let data4 = data.category;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate39.errors = [
                      {
                        instancePath: instancePath + "/category",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.type !== undefined) {
                    let data5 = data.type;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate39.errors = [
                        { instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.parent !== undefined) {
                      let data6 = data.parent;
                      const _errs13 = errors;
                      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                        validate39.errors = [
                          {
                            instancePath: instancePath + "/parent",
                            keyword: "type",
                            params: { type: ["object", "null"] },
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          if (data6.id !== undefined) {
                            let data7 = data6.id;
                            const _errs15 = errors;
                            if (typeof data7 !== "string" && data7 !== null) {
                              validate39.errors = [
                                {
                                  instancePath: instancePath + "/parent/id",
                                  keyword: "type",
                                  params: { type: ["string", "null"] },
                                },
                              ];
                              return false;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data6.name !== undefined) {
                              let data8 = data6.name;
                              const _errs17 = errors;
                              if (typeof data8 !== "string" && data8 !== null) {
                                validate39.errors = [
                                  {
                                    instancePath: instancePath + "/parent/name",
                                    keyword: "type",
                                    params: { type: ["string", "null"] },
                                  },
                                ];
                                return false;
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data6.reference !== undefined) {
                                let data9 = data6.reference;
                                const _errs19 = errors;
                                if (typeof data9 !== "string" && data9 !== null) {
                                  validate39.errors = [
                                    {
                                      instancePath: instancePath + "/parent/reference",
                                      keyword: "type",
                                      params: { type: ["string", "null"] },
                                    },
                                  ];
                                  return false;
                                }
                                var valid1 = _errs19 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.createdAt !== undefined) {
                        let data10 = data.createdAt;
                        const _errs21 = errors;
                        if (typeof data10 !== "string" && data10 !== null) {
                          validate39.errors = [
                            {
                              instancePath: instancePath + "/createdAt",
                              keyword: "type",
                              params: { type: ["string", "null"] },
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs21) {
                          if (errors === _errs21) {
                            if (typeof data10 === "string") {
                              if (!formats0.test(data10)) {
                                validate39.errors = [
                                  {
                                    instancePath: instancePath + "/createdAt",
                                    keyword: "format",
                                    params: { format: "date-time" },
                                  },
                                ];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs21 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.updatedAt !== undefined) {
                          let data11 = data.updatedAt;
                          const _errs23 = errors;
                          if (typeof data11 !== "string" && data11 !== null) {
                            validate39.errors = [
                              {
                                instancePath: instancePath + "/updatedAt",
                                keyword: "type",
                                params: { type: ["string", "null"] },
                              },
                            ];
                            return false;
                          }
                          if (errors === _errs23) {
                            if (errors === _errs23) {
                              if (typeof data11 === "string") {
                                if (!formats0.test(data11)) {
                                  validate39.errors = [
                                    {
                                      instancePath: instancePath + "/updatedAt",
                                      keyword: "format",
                                      params: { format: "date-time" },
                                    },
                                  ];
                                  return false;
                                }
                              }
                            }
                          }
                          var valid0 = _errs23 === errors;
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
      }
    } else {
      validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}

function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userId === undefined && (missing0 = "userId")) {
        validate40.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.userId !== undefined) {
          const _errs1 = errors;
          if (typeof data.userId !== "string") {
            validate40.errors = [
              { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.reference !== undefined) {
            let data1 = data.reference;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate40.errors = [
                { instancePath: instancePath + "/reference", keyword: "type", params: { type: ["string", "null"] } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== undefined) {
              let data2 = data.email;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate40.errors = [
                  { instancePath: instancePath + "/email", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate40.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}

function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate41.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate41.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ref !== undefined) {
            let data1 = data.ref;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate41.errors = [
                { instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.firstName !== undefined) {
              let data2 = data.firstName;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate41.errors = [
                  { instancePath: instancePath + "/firstName", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastName !== undefined) {
                let data3 = data.lastName;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate41.errors = [
                    { instancePath: instancePath + "/lastName", keyword: "type", params: { type: ["string", "null"] } },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.email !== undefined) {
                  let data4 = data.email;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate41.errors = [
                      { instancePath: instancePath + "/email", keyword: "type", params: { type: ["string", "null"] } },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.role !== undefined) {
                    let data5 = data.role;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate41.errors = [
                        { instancePath: instancePath + "/role", keyword: "type", params: { type: ["string", "null"] } },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== undefined) {
                      let data6 = data.status;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate41.errors = [
                          {
                            instancePath: instancePath + "/status",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.positions !== undefined) {
                        let data7 = data.positions;
                        const _errs15 = errors;
                        if (!Array.isArray(data7) && data7 !== null) {
                          validate41.errors = [
                            {
                              instancePath: instancePath + "/positions",
                              keyword: "type",
                              params: { type: ["array", "null"] },
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs17 = errors;
                              if (
                                !validate37(data7[i0], {
                                  instancePath: instancePath + "/positions/" + i0,
                                  parentData: data7,
                                  parentDataProperty: i0,
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs17 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.additionalFields !== undefined) {
                          let data9 = data.additionalFields;
                          const _errs18 = errors;
                          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                            validate41.errors = [
                              {
                                instancePath: instancePath + "/additionalFields",
                                keyword: "type",
                                params: { type: ["object", "null"] },
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.languageCode !== undefined) {
                            let data10 = data.languageCode;
                            const _errs21 = errors;
                            if (typeof data10 !== "string" && data10 !== null) {
                              validate41.errors = [
                                {
                                  instancePath: instancePath + "/languageCode",
                                  keyword: "type",
                                  params: { type: ["string", "null"] },
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs21 === errors;
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
        }
      }
    } else {
      validate41.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}

function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.userId === undefined && (missing0 = "userId")) ||
        (data.durationMinutes === undefined && (missing0 = "durationMinutes"))
      ) {
        validate43.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.userId !== undefined) {
          const _errs1 = errors;
          if (typeof data.userId !== "string") {
            validate43.errors = [
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
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate43.errors = [
                { instancePath: instancePath + "/durationMinutes", keyword: "type", params: { type: "integer" } },
              ];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 < 0 || isNaN(data1)) {
                  validate43.errors = [
                    {
                      instancePath: instancePath + "/durationMinutes",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                    },
                  ];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}

const pattern4 = /* @__PURE__ */ new RegExp(
  "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$",
  "u",
);

function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/listLogEntries" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.entryDateFrom !== undefined) {
        let data0 = data.entryDateFrom;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (!pattern4.test(data0)) {
              validate44.errors = [
                {
                  instancePath: instancePath + "/entryDateFrom",
                  keyword: "pattern",
                  params: {
                    pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$",
                  },
                },
              ];
              return false;
            }
          } else {
            validate44.errors = [
              { instancePath: instancePath + "/entryDateFrom", keyword: "type", params: { type: "string" } },
            ];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.entryDateTo !== undefined) {
          let data1 = data.entryDateTo;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (!pattern4.test(data1)) {
                validate44.errors = [
                  {
                    instancePath: instancePath + "/entryDateTo",
                    keyword: "pattern",
                    params: {
                      pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$",
                    },
                  },
                ];
                return false;
              }
            } else {
              validate44.errors = [
                { instancePath: instancePath + "/entryDateTo", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.page !== undefined) {
            let data2 = data.page;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
              validate44.errors = [
                { instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } },
              ];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 == "number") {
                if (data2 < 1 || isNaN(data2)) {
                  validate44.errors = [
                    {
                      instancePath: instancePath + "/page",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 1 },
                    },
                  ];
                  return false;
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.perPage !== undefined) {
              let data3 = data.perPage;
              const _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                validate44.errors = [
                  { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data3 == "number") {
                  if (data3 > 1000 || isNaN(data3)) {
                    validate44.errors = [
                      {
                        instancePath: instancePath + "/perPage",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 1000 },
                      },
                    ];
                    return false;
                  } else {
                    if (data3 < 1 || isNaN(data3)) {
                      validate44.errors = [
                        {
                          instancePath: instancePath + "/perPage",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 1 },
                        },
                      ];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
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

function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/getLogEntry" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.logEntryId === undefined && (missing0 = "logEntryId")) {
        validate45.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.logEntryId !== undefined) {
          let data0 = data.logEntryId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate45.errors = [
                  {
                    instancePath: instancePath + "/logEntryId",
                    keyword: "pattern",
                    params: { pattern: "^[0-9a-fA-F]{24}$" },
                  },
                ];
                return false;
              }
            } else {
              validate45.errors = [
                { instancePath: instancePath + "/logEntryId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate45.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}

function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/listCategories" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.page !== undefined) {
        let data0 = data.page;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate46.errors = [{ instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 < 1 || isNaN(data0)) {
              validate46.errors = [
                { instancePath: instancePath + "/page", keyword: "minimum", params: { comparison: ">=", limit: 1 } },
              ];
              return false;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.perPage !== undefined) {
          let data1 = data.perPage;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            validate46.errors = [
              { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
            ];
            return false;
          }
          if (errors === _errs3) {
            if (typeof data1 == "number") {
              if (data1 > 1000 || isNaN(data1)) {
                validate46.errors = [
                  {
                    instancePath: instancePath + "/perPage",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1000 },
                  },
                ];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate46.errors = [
                    {
                      instancePath: instancePath + "/perPage",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 1 },
                    },
                  ];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
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

function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/getCategory" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.categoryId === undefined && (missing0 = "categoryId")) {
        validate47.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.categoryId !== undefined) {
          let data0 = data.categoryId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate47.errors = [
                  {
                    instancePath: instancePath + "/categoryId",
                    keyword: "pattern",
                    params: { pattern: "^[0-9a-fA-F]{24}$" },
                  },
                ];
                return false;
              }
            } else {
              validate47.errors = [
                { instancePath: instancePath + "/categoryId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate47.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}

function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/listRequirements" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.page !== undefined) {
        let data0 = data.page;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate48.errors = [{ instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } }];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 < 1 || isNaN(data0)) {
              validate48.errors = [
                { instancePath: instancePath + "/page", keyword: "minimum", params: { comparison: ">=", limit: 1 } },
              ];
              return false;
            }
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.perPage !== undefined) {
          let data1 = data.perPage;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            validate48.errors = [
              { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
            ];
            return false;
          }
          if (errors === _errs3) {
            if (typeof data1 == "number") {
              if (data1 > 1000 || isNaN(data1)) {
                validate48.errors = [
                  {
                    instancePath: instancePath + "/perPage",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1000 },
                  },
                ];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate48.errors = [
                    {
                      instancePath: instancePath + "/perPage",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 1 },
                    },
                  ];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate48.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}

function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/getRequirement" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.audienceRequirementId === undefined && (missing0 = "audienceRequirementId")) {
        validate49.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.audienceRequirementId !== undefined) {
          let data0 = data.audienceRequirementId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern0.test(data0)) {
                validate49.errors = [
                  {
                    instancePath: instancePath + "/audienceRequirementId",
                    keyword: "pattern",
                    params: { pattern: "^[0-9a-fA-F]{24}$" },
                  },
                ];
                return false;
              }
            } else {
              validate49.errors = [
                { instancePath: instancePath + "/audienceRequirementId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate49.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}

const pattern9 = /* @__PURE__ */ new RegExp(
  "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$",
  "u",
);
const pattern11 = /* @__PURE__ */ new RegExp("^[^,]+$", "u");

function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/listUserSummaries" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.entryDateFrom === undefined && (missing0 = "entryDateFrom")) ||
        (data.entryDateTo === undefined && (missing0 = "entryDateTo"))
      ) {
        validate50.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.entryDateFrom !== undefined) {
          let data0 = data.entryDateFrom;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern9.test(data0)) {
                validate50.errors = [
                  {
                    instancePath: instancePath + "/entryDateFrom",
                    keyword: "pattern",
                    params: {
                      pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$",
                    },
                  },
                ];
                return false;
              }
            } else {
              validate50.errors = [
                { instancePath: instancePath + "/entryDateFrom", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.entryDateTo !== undefined) {
            let data1 = data.entryDateTo;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (!pattern9.test(data1)) {
                  validate50.errors = [
                    {
                      instancePath: instancePath + "/entryDateTo",
                      keyword: "pattern",
                      params: {
                        pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$",
                      },
                    },
                  ];
                  return false;
                }
              } else {
                validate50.errors = [
                  { instancePath: instancePath + "/entryDateTo", keyword: "type", params: { type: "string" } },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.userIds !== undefined) {
              let data2 = data.userIds;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate50.errors = [
                      { instancePath: instancePath + "/userIds", keyword: "minItems", params: { limit: 1 } },
                    ];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs7 = errors;
                      if (errors === _errs7) {
                        if (typeof data3 === "string") {
                          if (!pattern11.test(data3)) {
                            validate50.errors = [
                              {
                                instancePath: instancePath + "/userIds/" + i0,
                                keyword: "pattern",
                                params: { pattern: "^[^,]+$" },
                              },
                            ];
                            return false;
                          }
                        } else {
                          validate50.errors = [
                            {
                              instancePath: instancePath + "/userIds/" + i0,
                              keyword: "type",
                              params: { type: "string" },
                            },
                          ];
                          return false;
                        }
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate50.errors = [
                    { instancePath: instancePath + "/userIds", keyword: "type", params: { type: "array" } },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.page !== undefined) {
                let data4 = data.page;
                const _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                  validate50.errors = [
                    { instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } },
                  ];
                  return false;
                }
                if (errors === _errs9) {
                  if (typeof data4 == "number") {
                    if (data4 < 1 || isNaN(data4)) {
                      validate50.errors = [
                        {
                          instancePath: instancePath + "/page",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 1 },
                        },
                      ];
                      return false;
                    }
                  }
                }
                var valid0 = _errs9 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.perPage !== undefined) {
                  let data5 = data.perPage;
                  const _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                    validate50.errors = [
                      { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
                    ];
                    return false;
                  }
                  if (errors === _errs11) {
                    if (typeof data5 == "number") {
                      if (data5 > 1000 || isNaN(data5)) {
                        validate50.errors = [
                          {
                            instancePath: instancePath + "/perPage",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 1000 },
                          },
                        ];
                        return false;
                      } else {
                        if (data5 < 1 || isNaN(data5)) {
                          validate50.errors = [
                            {
                              instancePath: instancePath + "/perPage",
                              keyword: "minimum",
                              params: { comparison: ">=", limit: 1 },
                            },
                          ];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
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

const pattern12 = /* @__PURE__ */ new RegExp(
  "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
  "u",
);

function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/listUsers" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.statuses !== undefined) {
        let data0 = data.statuses;
        const _errs1 = errors;
        if (errors === _errs1) {
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              validate51.errors = [
                { instancePath: instancePath + "/statuses", keyword: "minItems", params: { limit: 1 } },
              ];
              return false;
            } else {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs3 = errors;
                if (typeof data1 !== "string") {
                  validate51.errors = [
                    { instancePath: instancePath + "/statuses/" + i0, keyword: "type", params: { type: "string" } },
                  ];
                  return false;
                }
                if (!(data1 === "active" || data1 === "inactive" || data1 === "expired" || data1 === "new")) {
                  validate51.errors = [
                    {
                      instancePath: instancePath + "/statuses/" + i0,
                      keyword: "enum",
                      params: { allowedValues: ["active", "inactive", "expired", "new"] },
                    },
                  ];
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            }
          } else {
            validate51.errors = [
              { instancePath: instancePath + "/statuses", keyword: "type", params: { type: "array" } },
            ];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.omitStatuses !== undefined) {
          let data2 = data.omitStatuses;
          const _errs5 = errors;
          if (errors === _errs5) {
            if (Array.isArray(data2)) {
              if (data2.length < 1) {
                validate51.errors = [
                  { instancePath: instancePath + "/omitStatuses", keyword: "minItems", params: { limit: 1 } },
                ];
                return false;
              } else {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data3 = data2[i1];
                  const _errs7 = errors;
                  if (typeof data3 !== "string") {
                    validate51.errors = [
                      {
                        instancePath: instancePath + "/omitStatuses/" + i1,
                        keyword: "type",
                        params: { type: "string" },
                      },
                    ];
                    return false;
                  }
                  if (!(data3 === "active" || data3 === "inactive" || data3 === "expired" || data3 === "new")) {
                    validate51.errors = [
                      {
                        instancePath: instancePath + "/omitStatuses/" + i1,
                        keyword: "enum",
                        params: { allowedValues: ["active", "inactive", "expired", "new"] },
                      },
                    ];
                    return false;
                  }
                  var valid2 = _errs7 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              }
            } else {
              validate51.errors = [
                { instancePath: instancePath + "/omitStatuses", keyword: "type", params: { type: "array" } },
              ];
              return false;
            }
          }
          var valid0 = _errs5 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.updatedSince !== undefined) {
            let data4 = data.updatedSince;
            const _errs9 = errors;
            if (errors === _errs9) {
              if (typeof data4 === "string") {
                if (!pattern12.test(data4)) {
                  validate51.errors = [
                    {
                      instancePath: instancePath + "/updatedSince",
                      keyword: "pattern",
                      params: {
                        pattern:
                          "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
                      },
                    },
                  ];
                  return false;
                }
              } else {
                validate51.errors = [
                  { instancePath: instancePath + "/updatedSince", keyword: "type", params: { type: "string" } },
                ];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.page !== undefined) {
              let data5 = data.page;
              const _errs11 = errors;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                validate51.errors = [
                  { instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              if (errors === _errs11) {
                if (typeof data5 == "number") {
                  if (data5 < 1 || isNaN(data5)) {
                    validate51.errors = [
                      {
                        instancePath: instancePath + "/page",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 1 },
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.perPage !== undefined) {
                let data6 = data.perPage;
                const _errs13 = errors;
                if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                  validate51.errors = [
                    { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
                  ];
                  return false;
                }
                if (errors === _errs13) {
                  if (typeof data6 == "number") {
                    if (data6 > 1000 || isNaN(data6)) {
                      validate51.errors = [
                        {
                          instancePath: instancePath + "/perPage",
                          keyword: "maximum",
                          params: { comparison: "<=", limit: 1000 },
                        },
                      ];
                      return false;
                    } else {
                      if (data6 < 1 || isNaN(data6)) {
                        validate51.errors = [
                          {
                            instancePath: instancePath + "/perPage",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 1 },
                          },
                        ];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs13 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}

function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/getUser" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userId === undefined && (missing0 = "userId")) {
        validate52.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.userId !== undefined) {
          if (typeof data.userId !== "string") {
            validate52.errors = [
              { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
            ];
            return false;
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

function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/getUserByRef" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ref === undefined && (missing0 = "ref")) {
        validate53.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.ref !== undefined) {
          if (typeof data.ref !== "string") {
            validate53.errors = [{ instancePath: instancePath + "/ref", keyword: "type", params: { type: "string" } }];
            return false;
          }
        }
      }
    } else {
      validate53.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}

function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/listAudiences" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.apiControlled !== undefined) {
        const _errs1 = errors;
        if (typeof data.apiControlled !== "boolean") {
          validate54.errors = [
            { instancePath: instancePath + "/apiControlled", keyword: "type", params: { type: "boolean" } },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.updatedSince !== undefined) {
          let data1 = data.updatedSince;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (typeof data1 === "string") {
              if (!pattern12.test(data1)) {
                validate54.errors = [
                  {
                    instancePath: instancePath + "/updatedSince",
                    keyword: "pattern",
                    params: {
                      pattern:
                        "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
                    },
                  },
                ];
                return false;
              }
            } else {
              validate54.errors = [
                { instancePath: instancePath + "/updatedSince", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.page !== undefined) {
            let data2 = data.page;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
              validate54.errors = [
                { instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } },
              ];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 == "number") {
                if (data2 < 1 || isNaN(data2)) {
                  validate54.errors = [
                    {
                      instancePath: instancePath + "/page",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 1 },
                    },
                  ];
                  return false;
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.perPage !== undefined) {
              let data3 = data.perPage;
              const _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                validate54.errors = [
                  { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              if (errors === _errs7) {
                if (typeof data3 == "number") {
                  if (data3 > 1000 || isNaN(data3)) {
                    validate54.errors = [
                      {
                        instancePath: instancePath + "/perPage",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 1000 },
                      },
                    ];
                    return false;
                  } else {
                    if (data3 < 1 || isNaN(data3)) {
                      validate54.errors = [
                        {
                          instancePath: instancePath + "/perPage",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 1 },
                        },
                      ];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
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

function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/getAudience" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.audienceId === undefined && (missing0 = "audienceId")) {
        validate55.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.audienceId !== undefined) {
          if (typeof data.audienceId !== "string") {
            validate55.errors = [
              { instancePath: instancePath + "/audienceId", keyword: "type", params: { type: "string" } },
            ];
            return false;
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}

function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="parameters/listAudienceMembers" */ let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.audienceId === undefined && (missing0 = "audienceId")) {
        validate56.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.audienceId !== undefined) {
          const _errs1 = errors;
          if (typeof data.audienceId !== "string") {
            validate56.errors = [
              { instancePath: instancePath + "/audienceId", keyword: "type", params: { type: "string" } },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.page !== undefined) {
            let data1 = data.page;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate56.errors = [
                { instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } },
              ];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 < 1 || isNaN(data1)) {
                  validate56.errors = [
                    {
                      instancePath: instancePath + "/page",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 1 },
                    },
                  ];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.perPage !== undefined) {
              let data2 = data.perPage;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                validate56.errors = [
                  { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number") {
                  if (data2 > 1000 || isNaN(data2)) {
                    validate56.errors = [
                      {
                        instancePath: instancePath + "/perPage",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 1000 },
                      },
                    ];
                    return false;
                  } else {
                    if (data2 < 1 || isNaN(data2)) {
                      validate56.errors = [
                        {
                          instancePath: instancePath + "/perPage",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 1 },
                        },
                      ];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}

export const validators = {
  LogEntry: validate22,
  Category: validate31,
  Requirement: validate33,
  User: validate36,
  Audience: validate39,
  AudienceMember: validate40,
  BasicUser: validate41,
  UserSummary: validate43,
  listLogEntries: validate44,
  getLogEntry: validate45,
  listCategories: validate46,
  getCategory: validate47,
  listRequirements: validate48,
  getRequirement: validate49,
  listUserSummaries: validate50,
  listUsers: validate51,
  getUser: validate52,
  getUserByRef: validate53,
  listAudiences: validate54,
  getAudience: validate55,
  listAudienceMembers: validate56,
};
